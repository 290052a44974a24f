import { type CompteView, resendVerification } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { wordsOfEspace } from '../../../lib/espace-words.fr.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { dayOf, timeOfDay } from '../../../lib/times.fr.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { compteTexts } from '../texts.fr.ts';

const T = compteTexts.adresse;

/** An address that waits for its owner to open a link: the new one, or the one in force. */
export function AddressNotice({ compte }: { compte: CompteView }) {
  const waiting = compte.emailEnAttente;
  if (waiting) {
    const end = `${dayOf(waiting.expireLe)} à ${timeOfDay(waiting.expireLe)}`;
    return (
      <Notice kind="info" title={T.attente(waiting.email)}>
        <p>{T.attenteDetail(end)}</p>
      </Notice>
    );
  }
  return compte.emailVerifie ? null : <UnverifiedAddress email={compte.email} />;
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
