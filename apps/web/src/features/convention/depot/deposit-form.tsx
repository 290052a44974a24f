import { submitDepot, type ConventionView } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { call } from '../../../lib/api.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { printedNumero } from '../../../lib/numero-tiers.ts';
import { Button } from '../../../ui/button.tsx';
import { controlId } from '../../../ui/control-id.ts';
import { PageTitle } from '../../../ui/page-title.tsx';
import { ReassuranceLine } from '../../../ui/reassurance-line.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormActions, IdentityStrip, WizardLayout } from '../../../ui/wizard-layout.tsx';
import { conventionQuery } from '../convention-query.ts';
import { conventionWords, depotWords as T } from '../texts.fr.ts';
import { DepositFiles } from './deposit-files.tsx';
import { useUploads } from './use-uploads.ts';

const LONGEST_MESSAGE = 2_000;

/** T6 « Déposez votre demande »: the files, a message, « ENVOYER ». */
export function DepositForm({ view }: { view: ConventionView }) {
  const { id: espace, organisation, convention } = useEspace();
  const client = useQueryClient();
  const uploads = useUploads(view);
  const [message, setMessage] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const { queryKey } = conventionQuery(espace);
  const submit = useMutation({
    mutationFn: () => call(submitDepot, { params: { espace }, body: { message } }),
    onSuccess: (next) => client.setQueryData(queryKey, next),
    onError: async (error) => {
      if (error instanceof ApiProblem) await client.refetchQueries({ queryKey });
    },
  });
  const send = (): void => {
    if (submit.isPending || uploads.sending) return;
    const lacks = whatIsMissing(view);
    setMissing(lacks);
    if (lacks === null) submit.mutate();
    else focusFirst(controlId('justificatif'));
  };
  const titre = convention?.titres.depot ?? '';
  return (
    <WizardLayout steps={conventionWords.etapes} current={2}>
      <PageTitle
        key="depot"
        documentTitle={`${titre} — ${organisation.nom}`}
        failed={submit.isError || missing !== null}
        lead={convention?.consigne}
      >
        {titre}
      </PageTitle>
      <IdentityStrip
        facts={[
          {
            label: T.finess,
            value: <span className="tabular">{printedNumero(view.numero ?? '')}</span>,
          },
        ]}
      />
      <FailureNotice error={submit.error} onRetry={send} focused />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <DepositFiles view={view} uploads={uploads} missing={missing} />
        <TextField
          label={T.message}
          hint={T.messageAide}
          name="message"
          lines={4}
          maxLength={LONGEST_MESSAGE}
          value={message}
          onChange={({ target }) => setMessage(target.value)}
        />
        <FormActions>
          <Button
            look="main"
            type="submit"
            busy={submit.isPending}
            busyLabel={T.envoi}
            unavailable={uploads.sending ? T.attente : false}
          >
            {T.envoyer}
          </Button>
        </FormActions>
      </form>
      <ReassuranceLine>{T.rassurance}</ReassuranceLine>
    </WizardLayout>
  );
}

function whatIsMissing({ pieces }: ConventionView): string | null {
  const has = (kind: string) =>
    pieces.some(({ justificatif, etat }) => justificatif === kind && etat === 'recue');
  if (!has('convention')) return T.manque.convention;
  return has('rib') ? null : T.manque.rib;
}

/** A group of choices has no focus of its own: its chosen one takes it. */
function focusFirst(groupId: string): void {
  const group = document.getElementById(groupId);
  const radio =
    group?.querySelector<HTMLInputElement>('input:checked') ?? group?.querySelector('input');
  radio?.focus();
}
