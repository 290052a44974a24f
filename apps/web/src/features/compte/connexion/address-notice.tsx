import type { CompteView } from '@eps/contracts';
import { dayOf, timeOfDay } from '../../../lib/times.fr.ts';
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
  if (compte.emailVerifie) return null;
  return (
    <Notice kind="att" title={T.aVerifier}>
      <p>{T.aVerifierDetail}</p>
    </Notice>
  );
}
