import type { InscriptionView } from '@eps/contracts';
import { FormProvider } from 'react-hook-form';
import { Link } from 'react-router';
import { AddressFields } from '../../lib/account-fields/address-fields.tsx';
import { PasswordFields } from '../../lib/account-fields/password-fields.tsx';
import { useEspace } from '../../lib/espace-context.ts';
import { NumeroTiersField } from '../../lib/numero-tiers-field.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ReassuranceLine } from '../../ui/reassurance-line.tsx';
import { FormActions, WizardLayout } from '../../ui/wizard-layout.tsx';
import { CguField } from './cgu-field.tsx';
import { InscriptionRefusal } from './inscription-refusal.tsx';
import { SecretFields } from './secret-fields.tsx';
import { inscriptionTexts as T } from './texts.fr.ts';
import { useInscriptionForm } from './use-inscription-form.ts';
import { WherePanel } from './where-panel.tsx';

interface IdentifiantsStepProps {
  view: InscriptionView;
  /** The former one lasted too long. */
  expired: boolean;
  onSent: () => void;
}

/** T2 « INSCRIPTION »: number, what was received by post, address, password (screen 02). */
export function IdentifiantsStep({ view, expired, onSent }: IdentifiantsStepProps) {
  const { id, organisation, codeConfidentiel, policies } = useEspace();
  const paths = pathsOf(id);
  const { form, submit, issues, attempt, pending, error, dropped, refused, save } =
    useInscriptionForm(view, onSent);
  return (
    <WizardLayout steps={T.etapes} current={1} aside={<WherePanel />}>
      <PageTitle
        key="identifiants"
        documentTitle={`${T.etapes[1]} — ${codeConfidentiel?.titres.inscription ?? ''} — ${organisation.nom}`}
        failed={issues.length > 0 || error !== null}
        lead={
          <Link className="inscription-jamais" to={paths.premiereConnexion}>
            {T.jamaisDeCompte}
          </Link>
        }
      >
        {codeConfidentiel?.titres.inscription}
      </PageTitle>
      {dropped ? (
        <Notice kind="att" title={T.perime.titre} live="status" className="ui-wizard__notice">
          <p>{T.perime.phrase(policies.parcours.draftMinutes)}</p>
        </Notice>
      ) : null}
      {expired ? (
        <Notice kind="att" title={T.expiree.titre} live="status" className="ui-wizard__notice">
          <p>{T.expiree.phrase}</p>
        </Notice>
      ) : null}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary issues={issues} attempt={attempt} />
        <InscriptionRefusal error={error} onRetry={submit} />
        <NumeroTiersField
          control={form.control}
          name="numero"
          label={T.champs.numero}
          hint={T.numeroAide}
          onLeave={save}
        />
        <SecretFields form={form} />
        <FormProvider {...form}>
          <AddressFields labels={T.champs} hint={T.emailAide} onLeave={save} />
          {/* The name is the server's to know until the code is checked. */}
          <PasswordFields labels={T.champs} hint={T.motDePasseAide(policies.password.minLength)} />
        </FormProvider>
        <CguField form={form} />
        <FormActions>
          <Button look="main" type="submit" busy={pending} busyLabel={T.envoi}>
            {T.valider}
          </Button>
          <ButtonLink look="tertiary" to={paths.connexion}>
            {T.retour}
          </ButtonLink>
        </FormActions>
      </form>
      <ReassuranceLine>{refused ? T.secrets : T.chiffre}</ReassuranceLine>
    </WizardLayout>
  );
}
