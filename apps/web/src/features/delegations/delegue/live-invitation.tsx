import { useEffect } from 'react';
import { FormProvider } from 'react-hook-form';
import ShieldQuestion from 'lucide-react/icons/shield-question-mark';
import { Link } from 'react-router';
import { PasswordFields } from '../../../lib/account-fields/password-fields.tsx';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { issuesOf } from '../../../lib/form-issues.ts';
import { isLinkRefused } from '../../../lib/is-link-refused.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { PageTitle } from '../../../ui/page-title.tsx';
import { FormActions, OtherWay, WizardLayout } from '../../../ui/wizard-layout.tsx';
import { DeleguePanel } from './delegue-panel.tsx';
import type { Invitation } from './invitation-query.ts';
import { Proposal } from './proposal.tsx';
import { delegueTexts } from './texts.fr.ts';
import { useAccept } from './use-accept.ts';
import { LinkValidity } from '../../../lib/link-validity.tsx';

const T = delegueTexts.invitation;
const LABELS = {
  motDePasse: T.motDePasse,
  motDePasseConfirmation: T.motDePasseConfirmation,
} as const;

interface LiveInvitationProps {
  jeton: string;
  invitation: Invitation;
  /** The link has just been refused: it will never serve. */
  onDead: (error: Error) => void;
}

/** An invitation that can be accepted: what it is about, the password where there is none yet, and the click. */
export function LiveInvitation({ jeton, invitation, onDead }: LiveInvitationProps) {
  const { id, organisation } = useEspace();
  const { titulaire, prenom, nom, motDePasseAChoisir } = invitation;
  const { form, error, busy, submit } = useAccept(jeton, invitation);
  const { errors, submitCount } = form.formState;
  const issues = issuesOf(errors, LABELS);
  const refused = isLinkRefused(error) ? error : null;
  useEffect(() => {
    if (refused !== null) onDead(refused);
  }, [refused, onDead]);
  const title = T.titre(titulaire);
  return (
    <WizardLayout aside={<DeleguePanel />}>
      <PageTitle
        key="invitation"
        documentTitle={`${title} — ${organisation.nom}`}
        failed={issues.length > 0 || error !== null}
        lead={T.phrase(`${prenom} ${nom}`, titulaire)}
      >
        {title}
      </PageTitle>
      <Proposal invitation={invitation} />
      <FormProvider {...form}>
        <form
          className="delegue__form"
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <ErrorSummary issues={issues} attempt={submitCount} />
          <FailureNotice error={error} onRetry={submit} focused />
          {motDePasseAChoisir ? (
            <>
              <h2>{T.choisir}</h2>
              <p className="delegue__phrase">{T.choisirPhrase}</p>
              <input hidden readOnly autoComplete="username" {...form.register('email')} />
              <PasswordFields labels={LABELS} personal={[prenom, nom]} />
            </>
          ) : (
            <p>{T.dejaUn}</p>
          )}
          <FormActions>
            <Button look="main" type="submit" busy={busy} busyLabel={T.envoi}>
              {T.accepter}
            </Button>
          </FormActions>
          <LinkValidity expireLe={invitation.expireLe} />
        </form>
      </FormProvider>
      <OtherWay icon={<ShieldQuestion aria-hidden="true" />} title={T.inconnuTitre}>
        <p>
          {T.inconnu} <Link to={pathsOf(id).assistance}>{delegueTexts.lien.assistance}</Link>
        </p>
      </OtherWay>
    </WizardLayout>
  );
}
