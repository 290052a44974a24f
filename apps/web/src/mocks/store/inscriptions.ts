import type { InscriptionView } from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { creationMessages } from '../texts-creation.fr.ts';
import { tiersMessages } from '../texts-tiers.fr.ts';
import { findProfessionnel, nomComplet, personneOf } from './comptes.ts';
import { createLienSujet, sendMessage } from './messages.ts';
import { browserOf } from './parcours.ts';
import type { MockInscription } from './state.ts';
import type { MockStore } from './store.ts';

export function inscriptionKey(store: MockStore, espace: EspaceId): string {
  return `${browserOf(store)}/${espace}`;
}

/** The last inscription of this browser, unless its time is over. */
export function inscriptionOf(store: MockStore, espace: EspaceId): MockInscription | undefined {
  const cle = inscriptionKey(store, espace);
  const found = store.state.inscriptions.findLast((inscription) => inscription.cle === cle);
  return found && new Date(found.expireLe) > store.now() ? found : undefined;
}

export function inscriptionViewOf(store: MockStore, espace: EspaceId): InscriptionView {
  const found = inscriptionOf(store, espace);
  const draft = takeDraft(store, inscriptionKey(store, espace));
  const view = {
    maintenant: store.now().toISOString(),
    reference: found?.reference ?? null,
    expireLe: found?.expireLe ?? null,
    ...draft,
    activation: null,
  };
  if (found === undefined) return { ...view, etape: 'identifiants' };
  if (found.etat === 'activee') return { ...view, etape: 'termine' };
  const { resendAfterSeconds } = getEspace(espace).policies.code;
  const sent = Date.parse(found.envois.at(-1) ?? '');
  return {
    ...view,
    etape: 'activation',
    activation: {
      nom: nomComplet(personneOf(store, found.personneId)),
      email: found.email,
      renvoiPossibleLe: new Date(sent + resendAfterSeconds * 1000).toISOString(),
    },
  };
}

/** What was typed; told to be gone once, when it is too old. */
export function takeDraft(store: MockStore, key: string) {
  const draft = store.state.brouillonsInscription[key];
  if (draft === undefined) return { brouillon: null, brouillonPerime: false };
  if (new Date(draft.expireLe) > store.now())
    return { brouillon: { ...draft.valeurs }, brouillonPerime: false };
  delete store.state.brouillonsInscription[key];
  return { brouillon: null, brouillonPerime: true };
}

/** Mails the link that activates, unless the address is somebody else's: nothing tells then. */
export function sendActivation(
  store: MockStore,
  espace: EspaceId,
  inscription: MockInscription,
): void {
  inscription.envois.push(store.now().toISOString());
  if (inscription.etat !== 'attendue') return;
  const link = createLienSujet(store, espace, 'activation-compte', inscription.id);
  const envelope = { channel: 'email', to: inscription.email } as const;
  const { activation } = getEspace(espace).creation === null ? tiersMessages : creationMessages;
  sendMessage(store, espace, envelope, activation(link));
}

/** Sign-in before activation: refused like any other, and the mail leaves again (spec, rule 14). */
export function remindActivation(
  store: MockStore,
  espace: EspaceId,
  identifiant: string,
  motDePasse: string,
): void {
  const personne = findProfessionnel(store, espace, identifiant);
  const pending = store.state.inscriptions.findLast(
    ({ personneId, etat }) => personneId === personne?.id && etat === 'attendue',
  );
  if (pending?.motDePasse === motDePasse) sendActivation(store, espace, pending);
}
