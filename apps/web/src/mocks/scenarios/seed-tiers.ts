import type { EspaceId } from '@eps/espaces';
import { aulne, tilleuls } from '../people-tiers.ts';
import { motDePasseDeDemo, type Personne } from '../people.ts';
import { compteOf } from '../store/comptes.ts';
import { inscriptionKey } from '../store/inscriptions.ts';
import type { MockAvis, MockCodeConfidentiel, MockInscription } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';

const espace: EspaceId = 'tiers';
const dayInMinutes = 24 * 60;
const jeton = 'lien-de-maquette';

/** The notice of the demo, as of two days ago. */
export function seedNotices(store: MockStore): void {
  store.state.avis = {
    [espace]: [
      {
        id: 'avis-opto',
        titre: 'Flux optiques OPTO AMC interrompus',
        texte:
          'Nous travaillons à rétablir ces flux. En attendant, déposez vos documents depuis «\u00a0Demandes en Ligne\u00a0»\u00a0: un traitement dédié est en place.',
        lien: { texte: 'En savoir plus', url: '/tiers/assistance' },
        publieLe: store.inMinutes(-2 * dayInMinutes),
      },
    ],
  };
}

/** One more, long, about the accounts to re-create. */
export function longNotice(store: MockStore, rank: number): MockAvis {
  return {
    id: `avis-${rank}`,
    titre: 'Vous devez recréer votre compte',
    texte:
      'Notre espace change\u00a0: les comptes de l’ancien site ne fonctionnent plus. Munissez-vous du mot de passe provisoire reçu par courrier, choisissez «\u00a0Créer mon compte\u00a0», et suivez les étapes. Sans courrier à la fin du mois, demandez un code confidentiel.',
    lien: rank === 1 ? { texte: 'Créer mon compte', url: '/tiers/inscription' } : null,
    publieLe: store.inMinutes(-(rank + 7) * dayInMinutes),
  };
}

/** A code sent by post five days ago: always `K7RM4XWD2P`. */
export function putCode(
  store: MockStore,
  personne: Personne,
  options: { daysLeft?: number; etat?: MockCodeConfidentiel['etat'] } = {},
): MockCodeConfidentiel {
  for (const earlier of store.state.codesConfidentiels)
    if (earlier.personneId === personne.id) earlier.etat = 'remplace';
  const { daysLeft = 25, etat = 'valable' } = options;
  const code: MockCodeConfidentiel = {
    id: `code-${store.state.codesConfidentiels.length}`,
    personneId: personne.id,
    code: 'K7RM4XWD2P',
    canal: 'courrier',
    emisLe: store.inMinutes((daysLeft - 30) * dayInMinutes),
    expireLe: store.inMinutes(daysLeft * dayInMinutes),
    etat,
  };
  store.state.codesConfidentiels.push(code);
  return code;
}

export function typedInscription(store: MockStore, minutesLeft = 10): void {
  store.state.brouillonsInscription[inscriptionKey(store, espace)] = {
    valeurs: {
      numero: '75 099 001 2',
      email: 'pharmacie.trois-fontaines-saint-julien@officine-groupement.example',
      emailConfirmation: 'pharmacie.trois-fontaine-saint-julien@officine-groupement.example',
    },
    expireLe: store.inMinutes(minutesLeft),
  };
}

/** T3: a mail is awaited in this browser. */
export function putInscription(
  store: MockStore,
  personne: Personne,
  options: { secondsAgo?: number; email?: string; etat?: MockInscription['etat'] } = {},
): MockInscription {
  const { secondsAgo = 12, email = 'contact@pharmacie-des-tilleuls.example' } = options;
  const inscription: MockInscription = {
    id: 'inscription-de-maquette',
    cle: inscriptionKey(store, espace),
    personneId: personne.id,
    reference: 'K7QF2MXB',
    email,
    motDePasse: motDePasseDeDemo,
    codeId: putCode(store, personne).id,
    envois: [store.inMinutes(-secondsAgo / 60)],
    expireLe: store.inMinutes(7 * dayInMinutes),
    etat: options.etat ?? 'attendue',
  };
  store.state.inscriptions.push(inscription);
  return inscription;
}

/** The activation link of the pharmacy, with a known token. */
export function putActivation(
  store: MockStore,
  { minutesLeft = 7 * dayInMinutes, utilise = false } = {},
): void {
  const { id: sujetId } = putInscription(store, tilleuls);
  const expireLe = store.inMinutes(minutesLeft);
  store.state.liensSujet.push({ jeton, kind: 'activation-compte', sujetId, expireLe, utilise });
}

/** The link that cancels the letter of the pharmacy. */
export function putLetterLink(store: MockStore, minutesLeft = 30 * dayInMinutes): void {
  const { id: sujetId } = putCode(store, tilleuls);
  const expireLe = store.inMinutes(minutesLeft);
  const kind = 'annulation-courrier';
  store.state.liensSujet.push({ jeton, kind, sujetId, expireLe, utilise: false });
}

export function putResetLink(store: MockStore): void {
  const { id, email } = compteOf(store, `c-${aulne.id}`);
  const expireLe = store.inMinutes(60);
  const kind = 'reinitialisation';
  store.state.liens.push({ jeton, kind, compteId: id, email, expireLe, utilise: false });
}
