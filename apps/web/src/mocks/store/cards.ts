import type { RetourCps } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { Personne } from '../people.ts';
import {
  nomComplet,
  compteOfPersonne,
  currentSession,
  isShut,
  openSession,
  recordEvenement,
} from './comptes.ts';
import { putCreation } from './creations.ts';
import { reopen } from './shut.ts';
import type { MockStore } from './store.ts';

/** A card that the mocked chooser shows. */
export interface MockCard {
  readonly id: string;
  readonly nom: string;
  /** Whose it is in the registre; null for somebody whom it does not know. */
  readonly personneId: string | null;
}

/** Every card, that of a stranger last. */
export function cardsOf(store: MockStore): readonly MockCard[] {
  return [
    ...store.state.personnes
      .filter(({ assure }) => assure !== undefined && assure.carte !== null)
      .map((personne) => ({
        id: personne.id,
        nom: nameOn(personne),
        personneId: personne.id,
      })),
    { id: 'lachenal', nom: 'Dr Hugo Lachenal', personneId: null },
  ];
}

function nameOn(personne: Personne): string {
  const { carte, categorie } = personne.assure ?? {};
  if (carte === 'cpe') return `CPE, ${personne.nom}`;
  if (categorie === 'centre-de-sante') return `Direction, ${personne.nom}`;
  return nomComplet(personne);
}

/**
 * What the callback of the BFF does once a card was shown, or not.
 *
 * @returns where the browser goes, under the espace
 */
export function presentCard(
  store: MockStore,
  espace: EspaceId,
  shown: MockCard | RetourCps,
  but: 'connexion' | 'confirmation',
): string {
  const page = but === 'confirmation' ? '/mon-compte' : '';
  const back = (why: RetourCps): string => `/${espace}${page}?cps=${why}`;
  if (typeof shown === 'string') return back(shown);
  const session = currentSession(store, espace);
  const personne = store.state.personnes.find(({ id }) => id === shown.personneId);
  if (personne?.assure === undefined) return back('inconnue');
  const compte = compteOfPersonne(store, personne.id);
  if (but === 'confirmation' && session) {
    if (compte?.id !== session.compteId) return back('autre-personne');
    session.carteMontreeLe = store.now().toISOString();
    compte.carteUtiliseeLe = session.carteMontreeLe;
    recordEvenement(store, compte.id, 'identite-confirmee');
    return `/${espace}/mon-compte?cps=confirmee`;
  }
  if (compte) {
    const isStaff = personne.assure.carte === 'cpe';
    if (isStaff && compte.cartesDuPersonnel !== true) return back('structure-non-autorisee');
    // What a card of the staff does not repair is closed to it.
    if (isStaff && isShut(compte)) return back('compte-ferme');
    const wasFrozen = reopen(store, compte);
    const opened = openSession(store, compte, personne.assure.carte ?? 'cps');
    if (wasFrozen) opened.obligations = ['mot-de-passe', ...opened.obligations];
    if (opened.preuve === 'cps') opened.carteMontreeLe = opened.ouverteLe;
    compte.carteUtiliseeLe = opened.ouverteLe;
    for (const identifiant of [compte.email, ...personne.assure.numeros])
      delete store.state.echecs[identifiant.toLowerCase()];
    recordEvenement(store, compte.id, 'connexion-cps');
    if (wasFrozen) return `/${espace}/mon-compte?compte=rouvert`;
    return `/${espace}/${opened.obligations.includes('activite') ? 'activite' : 'accueil'}`;
  }
  const { categorie, enroleA, carte } = personne.assure;
  if (carte === 'cpe') return back('structure-non-autorisee');
  if (categorie === 'centre-de-sante') return back('directeur');
  if (categorie === 'salarie' && enroleA.length === 0) return back('non-enrole');
  putCreation(store, espace, personne, { etape: 'identifiants', preuve: 'cps' });
  return `/${espace}/inscription/identifiants`;
}
