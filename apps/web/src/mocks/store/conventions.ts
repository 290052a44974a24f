import {
  DEPOT_OCTETS_MAX,
  type ConventionView,
  type FormulaireConvention,
  type PieceView,
} from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { MockRefusal } from '../mock-route.ts';
import { browserOf } from './parcours.ts';
import type { MockConvention } from './state.ts';
import type { MockStore } from './store.ts';

/** Their ways exist only where the espace declares them. */
export function demandConventions(espace: EspaceId): void {
  if (getEspace(espace).convention === null) throw new MockRefusal('introuvable');
}

/** Begins a request that this browser holds from now on. */
export function openConvention(
  store: MockStore,
  espace: EspaceId,
  typed: Readonly<Record<string, string>>,
): MockConvention {
  const convention: MockConvention = {
    id: store.token(12),
    cle: keyOf(store, espace),
    suivi: reference(store),
    etat: 'brouillon',
    brouillon: { valeurs: { ...typed }, expireLe: draftEnd(store, espace) },
    formulaire: null,
    pieces: [],
    deposeeLe: null,
    motif: null,
  };
  store.state.conventions.push(convention);
  return convention;
}

/** A link may give it to another browser. */
export function holdConvention(store: MockStore, espace: EspaceId, held: MockConvention): void {
  const key = keyOf(store, espace);
  for (const other of store.state.conventions) if (other.cle === key) other.cle = '';
  held.cle = key;
}

export function conventionOf(store: MockStore, espace: EspaceId): MockConvention | undefined {
  const key = keyOf(store, espace);
  return store.state.conventions.findLast(({ cle }) => cle === key);
}

/** The request of this browser, when it can still be changed. */
export function demandOpen(store: MockStore, espace: EspaceId): MockConvention {
  demandConventions(espace);
  const found = conventionOf(store, espace);
  if (found === undefined) throw new MockRefusal('convention-fermee');
  if (found.etat !== 'brouillon' && found.etat !== 'generee')
    throw new MockRefusal('convention-deja-deposee');
  return found;
}

export function draftEnd(store: MockStore, espace: EspaceId): string {
  return store.inMinutes(getEspace(espace).policies.parcours.draftMinutes);
}

export function conventionViewOf(store: MockStore, espace: EspaceId): ConventionView {
  const found = conventionOf(store, espace);
  const draft = takeDraft(store, found);
  const form = found?.formulaire ?? null;
  const open = found?.etat === 'brouillon' || found?.etat === 'generee';
  const pieces: PieceView[] = (found?.pieces ?? []).map((piece) => ({ ...piece }));
  return {
    maintenant: store.now().toISOString(),
    etape: etapeOf(found),
    numero: form?.finess ?? draft.brouillon?.['finess'] ?? null,
    expireLe: open ? store.inMinutes(60) : null,
    brouillon: open ? (draft.brouillon ?? form) : null,
    brouillonPerime: draft.perime,
    email: form?.email ?? null,
    pieces,
    octetsLibres: freeBytes(pieces),
    suivi: found === undefined || open ? null : found.suivi,
  };
}

export function freeBytes(pieces: readonly Pick<PieceView, 'octets'>[]): number {
  return DEPOT_OCTETS_MAX - pieces.reduce((sum, { octets }) => sum + octets, 0);
}

function etapeOf(found: MockConvention | undefined): ConventionView['etape'] {
  if (found === undefined) return 'fermee';
  if (found.etat === 'brouillon') return 'formulaire';
  return found.etat === 'generee' ? 'generee' : 'deposee';
}

/** What was typed; told to be gone once, when it is too old. */
function takeDraft(store: MockStore, found: MockConvention | undefined) {
  const draft = found?.brouillon ?? null;
  if (found === undefined || draft === null) return { brouillon: null, perime: false };
  if (new Date(draft.expireLe) > store.now())
    return { brouillon: { ...draft.valeurs }, perime: false };
  found.brouillon = null;
  return { brouillon: null, perime: true };
}

function keyOf(store: MockStore, espace: EspaceId): string {
  return `${browserOf(store)}/${espace}`;
}

function reference(store: MockStore): string {
  const letters = store
    .token(8)
    .toUpperCase()
    .replaceAll(/[-_01IO]/g, 'X');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** A form filled in, for the scenarios. */
export const filledForm: FormulaireConvention = {
  finess: '380990044',
  raisonSociale: 'Cabinet du Noisetier',
  adresse: '4 rue de la Fiction',
  complement: '',
  codePostal: '38000',
  ville: 'Grenoble',
  telephone: '04 76 00 12 34',
  fax: '',
  email: 'contact@maelys-noisetier.example',
  responsable: '',
  signataire: 'Maëlys Noisetier',
  informatiqueRaisonSociale: 'Logi-Santé',
  informatiqueResponsable: '',
  informatiqueTelephone: '01 42 58 63 21',
  informatiqueFax: '',
  logiciel: 'TéléFact 4',
  transmission: 'rss',
  concentrateur: '',
};
