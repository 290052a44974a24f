import { acceptTerms, fieldTexts } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import { call } from '../../lib/api.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { useReplaceSession } from '../../lib/replace-session.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './documents.css';
import { documentTexts, versionDay } from './texts.fr.ts';

const T = documentTexts.acceptation;

/** What a signed-in account meets when the terms have changed: nothing else opens before its answer. */
export function CguAcceptance() {
  const espace = useEspace();
  const { version } = espace.documents.cgu;
  const paths = pathsOf(espace.id);
  const box = useRef<HTMLInputElement>(null);
  const [accepted, setAccepted] = useState(false);
  const [missing, setMissing] = useState(false);
  const replaceSession = useReplaceSession();
  const accept = useMutation({
    mutationFn: () =>
      call(acceptTerms, {
        params: { espace: espace.id },
        body: { version, acceptees: true },
      }),
    onSuccess: replaceSession,
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setMissing(!accepted);
    if (accepted) accept.mutate();
    else box.current?.focus();
  };
  return (
    <div className="cgu container">
      <PageTitle
        documentTitle={`${T.titre} — ${espace.organisation.nom}`}
        failed={missing || accept.isError}
        lead={T.phrase(versionDay(version))}
      >
        {T.titre}
      </PageTitle>
      <FailureNotice error={accept.error} onRetry={() => accept.mutate()} />
      <form noValidate onSubmit={submit}>
        <Checkbox
          ref={box}
          name="acceptees"
          checked={accepted}
          onChange={(event) => {
            setAccepted(event.target.checked);
            setMissing(false);
          }}
          error={missing ? fieldTexts.cgu : undefined}
        >
          {T.caseDebut}
          <Link to={paths.document('cgu')}>{espace.documents.cgu.titre}</Link>
          {T.caseMilieu}
          <Link to={paths.document('confidentialite')}>
            {espace.documents.confidentialite.titre}
          </Link>
          {T.caseFin}
        </Checkbox>
        <p className="cgu__conserve">{T.conserve}</p>
        <Button look="main" type="submit" busy={accept.isPending} busyLabel={T.envoi}>
          {T.continuer}
        </Button>
      </form>
      <section className="cgu__refus">
        <h2>{T.refusTitre}</h2>
        <p>{T.refus}</p>
        <p>
          <Link to={paths.assistance}>{T.assistance}</Link>
        </p>
      </section>
    </div>
  );
}
