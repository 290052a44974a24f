import { cancelPendingAddress, type CompteView, resendVerification } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../../../lib/api.ts';
import { DoneNotice } from '../../../lib/done-notice.tsx';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { wordsOfEspace } from '../../../lib/espace-words.fr.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { dayOf, timeOfDay } from '../../../lib/times.fr.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { compteTexts } from '../texts.fr.ts';

const T = compteTexts.adresse;

/** An address that waits: for its owner to open a link, for its day; or the one in force, not verified. */
export function AddressNotice({ compte }: { compte: CompteView }) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => call(cancelPendingAddress, { params: { espace } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['compte', espace] });
      void client.invalidateQueries({ queryKey: ['evenements', espace] });
    },
  });
  const waiting = compte.emailEnAttente;
  const waits = waiting !== null;
  const { reset } = cancel;
  useEffect(() => {
    // Another address is asked for: what became of the former one is over.
    if (waits) reset();
  }, [waits, reset]);
  if (waiting)
    return (
      <>
        <FailureNotice error={cancel.error} onRetry={() => cancel.mutate()} />
        <WaitingAddress
          waiting={waiting}
          busy={cancel.isPending}
          onCancel={() => {
            if (!cancel.isPending) cancel.mutate();
          }}
        />
      </>
    );
  return (
    <>
      {cancel.isSuccess ? (
        <DoneNotice>
          <p>{T.renonce}</p>
        </DoneNotice>
      ) : null}
      {compte.emailVerifie ? null : <UnverifiedAddress email={compte.email} />}
    </>
  );
}

interface WaitingAddressProps {
  waiting: NonNullable<CompteView['emailEnAttente']>;
  busy: boolean;
  onCancel: () => void;
}

function WaitingAddress({ waiting, busy, onCancel }: WaitingAddressProps) {
  const { email, expireLe, prendEffetLe } = waiting;
  const [title, detail] =
    prendEffetLe === null
      ? [T.attente(email), T.attenteDetail(expireLe === null ? null : momentOf(expireLe))]
      : [T.prevue(email), T.prevueDetail(momentOf(prendEffetLe))];
  return (
    <Notice kind="info" title={title}>
      <p>{detail}</p>
      <Button size="small" busy={busy} busyLabel={T.renonciation} onClick={onCancel}>
        {T.renoncer}
      </Button>
    </Notice>
  );
}

function momentOf(instant: string): string {
  return `${dayOf(instant)} à ${timeOfDay(instant)}`;
}

/** The link of the confirmation mail may be lost or expired: another is one click away. */
function UnverifiedAddress({ email }: { email: string }) {
  const espace = useEspaceId();
  const resend = useMutation({
    mutationFn: () => call(resendVerification, { params: { espace } }),
  });
  if (resend.isSuccess)
    return (
      <Notice kind="ok" live="status">
        <p>{T.renvoye(email)}</p>
      </Notice>
    );
  return (
    <>
      {resend.error ? <FailureNotice error={resend.error} /> : null}
      <Notice kind="att" title={T.aVerifier}>
        <p>{T.aVerifierDetail(wordsOfEspace(espace).depannage)}</p>
        <Button
          size="small"
          busy={resend.isPending}
          busyLabel={T.renvoiEnCours}
          onClick={() => resend.mutate()}
        >
          {T.renvoyer}
        </Button>
      </Notice>
    </>
  );
}
