import {
  evenements,
  exportEvenements,
  listEvenements,
  type EvenementType,
  type EvenementView,
} from '@eps/contracts';
import { mock } from '../mock-route.ts';
import { demandSession, mockBrowserName } from '../store/comptes.ts';
import { nomOfDelegue } from '../store/delegations.ts';
import type { MockEvenement } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';

export const evenementMocks = [
  mock(listEvenements, ({ store, params: { espace }, query: { avant, nombre } }) => {
    const { compte } = demandSession(store, espace);
    const before = newestFirst(store, compte.id, avant ?? Infinity, nombre + 1);
    const page = before.slice(0, nombre);
    return {
      evenements: page.map((evenement) => viewOf(store, evenement)),
      suivant: before.length > nombre ? (page.at(-1)?.rang ?? null) : null,
    };
  }),
  mock(exportEvenements, ({ store, params: { espace } }) => {
    const { compte } = demandSession(store, espace);
    const rows = newestFirst(store, compte.id, Infinity, 1000).reverse();
    return {
      espace,
      exporteLe: store.now().toISOString(),
      lignes: rows.map(({ rang, le, type, appareil, detail, delegationId }) => ({
        rang,
        le,
        type,
        contenu: JSON.stringify({
          appareil,
          ...(delegationId === null ? {} : { delegation: delegationId }),
          detail,
        }),
        sel: digestOf(`sel ${rang}`),
        empreintePrecedente: digestOf(`ligne ${rang - 1}`),
        empreinte: digestOf(`ligne ${rang}`),
      })),
      tete: { rang: store.state.rang, empreinte: digestOf(`ligne ${store.state.rang}`) },
      signature: 'eyJhbGciOiJFZERTQSJ9.bWFxdWV0dGU.bWFxdWV0dGU',
      cle: { kty: 'OKP', crv: 'Ed25519', x: digestOf('cle'), kid: 'maquette' },
    };
  }),
];

/** Kept events, then as many invented ones as the scenario has, without ever making the whole list. */
function newestFirst(
  store: MockStore,
  compteId: string,
  before: number,
  count: number,
): MockEvenement[] {
  const kept = store.state.evenements
    .filter((evenement) => evenement.compteId === compteId && evenement.rang < before)
    .reverse()
    .slice(0, count);
  const top = Math.min(before - 1, store.state.evenementsInventes);
  const missing = Math.max(0, Math.min(count - kept.length, top));
  const invented = Array.from({ length: missing }, (_, index) =>
    invent(store, compteId, top - index),
  );
  return [...kept, ...invented];
}

const kinds = ['connexion-reussie', 'deconnexion', 'connexion-echouee', 'code-envoye'] as const;

function invent(store: MockStore, compteId: string, rang: number): MockEvenement {
  return {
    rang,
    compteId,
    le: store.inMinutes((rang - store.state.evenementsInventes - 1) * 7),
    type: kinds[rang % kinds.length] ?? 'connexion-reussie',
    appareil: mockBrowserName,
    detail: null,
    delegationId: null,
  };
}

/** About a delegate, and not by them. */
const about: ReadonlySet<EvenementType> = new Set<EvenementType>([
  'delegation-proposee',
  'delegation-modifiee',
  'delegation-retiree',
  'connexion-deleguee-echouee',
  'connexion-deleguee-bloquee',
]);

function viewOf(
  store: MockStore,
  { rang, le, type, appareil, detail, delegationId }: MockEvenement,
): EvenementView {
  const nom = delegationId === null ? null : nomOfDelegue(store, delegationId);
  const who = about.has(type) ? { par: null, concerne: nom } : { par: nom, concerne: null };
  return { rang, le, type, ...evenements[type], appareil, detail, ...who };
}

/** Looks like a SHA-256 in base64url; proves nothing. */
function digestOf(text: string): string {
  return btoa(text.padEnd(32, '.').slice(0, 32)).replaceAll('=', '');
}
