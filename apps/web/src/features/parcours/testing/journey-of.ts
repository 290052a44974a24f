import type { ParcoursView } from '@eps/contracts';

const MINUTE_MS = 60_000;

/** A journey where the tests want it, on the server's clock. */
export function journeyOf(changes: Partial<ParcoursView> = {}, now = new Date()): ParcoursView {
  return {
    maintenant: now.toISOString(),
    etape: 'identite',
    reference: null,
    expireLe: null,
    brouillon: null,
    brouillonPerime: false,
    canaux: [],
    envoi: null,
    emailFixe: null,
    canalVerifie: null,
    contexteMotDePasse: [],
    ...changes,
  };
}

export const canaux: ParcoursView['canaux'] = [
  { canal: 'sms', masque: '+3378***22' },
  { canal: 'email', masque: 'tu***01@cn.medecin.fr' },
];

/** A code sent by SMS this many seconds ago. */
export function codeSent(secondsAgo: number, now = new Date()): ParcoursView {
  const sent = now.getTime() - secondsAgo * 1000;
  const at = (ms: number): string => new Date(sent + ms).toISOString();
  return journeyOf(
    {
      etape: 'code',
      reference: 'K7PX-3M9T',
      expireLe: at(60 * MINUTE_MS),
      canaux,
      envoi: {
        canal: 'sms',
        masque: '+3378***22',
        envoyeLe: at(0),
        expireLe: at(10 * MINUTE_MS),
        renvoiPossibleLe: at(MINUTE_MS),
        essaisRestants: 5,
      },
    },
    now,
  );
}
