import type { Route } from '@eps/contracts';
import { type ActiveSession, Refusal } from '@eps/domain';
import { createTestClock } from '@eps/domain/testing';
import { expect, it } from 'vitest';
import { demandAccess } from './demand-access.ts';

type Rules = Pick<Route, 'access' | 'titulaire' | 'delegue' | 'exige'>;

const clock = createTestClock();
const now = clock.now();

const session = (
  preuve: ActiveSession['preuve'],
  more: Partial<ActiveSession> = {},
): ActiveSession => ({
  id: 'connexion',
  espace: 'assurance-maladie',
  compteId: 'compte',
  professionnelId: 'professionnel',
  ouverteLe: now,
  vueLe: now,
  preuve,
  preuves: [{ preuve, le: now }],
  boiteSeuleDepuis: null,
  secondFacteurAttendu: false,
  delegation: null,
  activite: null,
  activiteAChoisir: false,
  motDePasseADefinir: false,
  motDePassePerime: false,
  cguAAccepter: false,
  inactiviteLe: now,
  finLe: now,
  nom: 'Dr Claire Aubertin',
  initiales: 'CA',
  email: 'claire.aubertin@cabinet.example',
  emailVerifie: true,
  ...more,
});

const owner = session('mot-de-passe');
const delegue = session('delegue', {
  delegation: {
    id: 'delegation',
    delegueId: 'delegue',
    nom: 'Nadia Benali',
    email: 'nadia.benali@cabinet.example',
    services: ['paiements'],
    finLe: now,
  },
});

function refusalOf(rules: Rules, active: ActiveSession | null): unknown {
  try {
    demandAccess({ clock }, rules, active);
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
}

const compte: Rules = { access: 'compte' };
const RESERVE = 'reserve-au-titulaire';

it.each<[string, Rules, string | null]>([
  ['any delegate', { ...compte, delegue: true }, null],
  ['those who hold the service', { ...compte, delegue: { service: 'paiements' } }, null],
  ['those who hold another', { ...compte, delegue: { service: 'imprimes' } }, RESERVE],
  ['nobody by name', compte, RESERVE],
  ['nobody, before terms', { access: 'compte-restreint' }, RESERVE],
  ['nobody, before the second factor', { access: 'compte-second-facteur' }, RESERVE],
  ['its owner, whatever else it says', { ...compte, titulaire: true, delegue: true }, RESERVE],
  ['anybody at all', { access: 'public' }, null],
  [
    'a recent proof, which no delegate has',
    { ...compte, delegue: true, exige: 'preuve-recente' },
    'preuve-necessaire',
  ],
  [
    'patients’ data, which no delegate opens',
    { ...compte, delegue: true, exige: 'donnees-patients' },
    'preuve-necessaire',
  ],
])('a delegate, where the route serves %s', (_whom, rules, refusal) => {
  expect(refusalOf(rules, delegue)).toBe(refusal);
});

it('a service that the espace no longer lets anybody give serves no delegate who holds it', () => {
  const held = ['paiements', 'contact-covid', 'nulle-part'];
  const { delegation } = delegue;
  const holder = { ...delegue, delegation: delegation && { ...delegation, services: held } };
  const refusals = held.map((service) => refusalOf({ ...compte, delegue: { service } }, holder));
  expect(refusals).toEqual([null, RESERVE, RESERVE]);
});

it.each<[string, Rules]>([
  ['nothing', compte],
  ['any delegate', { ...compte, delegue: true }],
  ['a service', { ...compte, delegue: { service: 'imprimes' } }],
])('the owner is served where the route says %s of delegates', (_what, rules) => {
  expect(refusalOf(rules, owner)).toBeNull();
});

it('a card of the staff is no delegation', () => {
  const staff = session('cpe');
  expect(refusalOf(compte, staff)).toBeNull();
  expect(refusalOf({ ...compte, titulaire: true }, staff)).toBe(RESERVE);
});

it('nobody is served without a session where one is wanted', () => {
  expect(refusalOf({ ...compte, delegue: true }, null)).toBe('non-connecte');
});
