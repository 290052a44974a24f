import { espaceIds, getEspace, type Exigence } from '@eps/espaces';
import { describe, expect, it } from 'vitest';
import { createTestClock } from '../../testing/index.ts';
import { addMinutes } from '../clock.ts';
import type { DelegationDeSession, PreuveDeSession } from '../context.ts';
import { visibleServices } from '../services/visible-services.ts';
import { hasRecentCard, isBeyondMailbox, isOwners, meets } from './grades.ts';

const ctx = { clock: createTestClock() };
const now = ctx.clock.now();
const AGES = [0, 9, 10, 239] as const;
type Age = (typeof AGES)[number];

/** What each proof is worth: does it reach patients with an account the mailbox alone opened, and how long is it fresh. */
const TABLE: Readonly<
  Record<PreuveDeSession, { patients: boolean; patientsAfterReset: boolean; freshMinutes: number }>
> = {
  'mot-de-passe': { patients: true, patientsAfterReset: false, freshMinutes: 10 },
  'lien-email': { patients: false, patientsAfterReset: false, freshMinutes: 0 },
  'lien-activation': { patients: false, patientsAfterReset: false, freshMinutes: 0 },
  cps: { patients: true, patientsAfterReset: true, freshMinutes: 10 },
  cpe: { patients: true, patientsAfterReset: true, freshMinutes: 0 },
  cle: { patients: true, patientsAfterReset: true, freshMinutes: 0 },
  courrier: { patients: true, patientsAfterReset: true, freshMinutes: 0 },
  sms: { patients: true, patientsAfterReset: true, freshMinutes: 0 },
  totp: { patients: true, patientsAfterReset: true, freshMinutes: 10 },
  'code-secours': { patients: true, patientsAfterReset: true, freshMinutes: 0 },
  delegue: { patients: false, patientsAfterReset: false, freshMinutes: 0 },
};
const proofs = Object.keys(TABLE) as PreuveDeSession[];

const session = (preuve: PreuveDeSession, age: Age, boiteSeuleDepuis: Date | null = null) => ({
  preuves: [{ preuve, le: addMinutes(now, -age) }],
  boiteSeuleDepuis,
});

const declared = espaceIds.flatMap((espace) =>
  getEspace(espace).services.map((service) => ({ espace, service })),
);

describe.each(proofs)('a session whose only proof is %s', (preuve) => {
  const worth = TABLE[preuve];

  it.each(AGES)('meets what it may, %i minutes later', (age) => {
    const of = (exigence: Exigence, since: Date | null = null) =>
      meets(ctx, session(preuve, age, since), exigence);
    expect(of('connexion')).toBe(true);
    expect(of('donnees-patients')).toBe(worth.patients);
    expect(of('donnees-patients', now)).toBe(worth.patientsAfterReset);
    expect(of('preuve-recente')).toBe(age < worth.freshMinutes);
    expect(hasRecentCard(ctx, session(preuve, age))).toBe(preuve === 'cps' && age < 10);
  });

  it.each(declared)('opens $service.id of $espace as it should', ({ espace, service }) => {
    const activite = { id: 'a', genre: 'liberale', libelle: '' } as const;
    const [profession = '10'] = service.pour?.professions ?? [];
    for (const age of AGES)
      for (const since of [null, now]) {
        const asked = { espace, activite, ...session(preuve, age, since) };
        const shown = visibleServices(ctx, asked, profession).find(({ id }) => id === service.id);
        const patients = since === null ? worth.patients : worth.patientsAfterReset;
        const wanted = service.exige === 'donnees-patients' ? patients : true;
        expect(shown?.acces).toBe(wanted ? 'ouvert' : 'preuve-a-donner');
      }
  });

  it('is more than the mailbox, or not', () => {
    expect(isBeyondMailbox(preuve)).toBe(worth.patientsAfterReset);
  });
});

describe('whose a session is', () => {
  const delegation: DelegationDeSession = {
    id: 'delegation-1',
    delegueId: 'delegue-1',
    nom: 'Nadia Benali',
    email: 'nadia.benali@cabinet.example',
    services: ['paiements'],
    finLe: addMinutes(now, 60),
  };
  const preuves = proofs.map((preuve) => ({ preuve, le: now }));

  it.each(proofs)('is never its owner’s under a delegation, whatever was proved (%s)', (preuve) => {
    expect(isOwners({ preuve, preuves, delegation })).toBe(false);
    expect(isOwners({ preuve, preuves, delegation: null })).toBe(true);
  });
});

describe('services with patients’ data', () => {
  const withPatients = declared.filter(({ service }) => service.exige === 'donnees-patients');

  it('are declared', () => {
    expect(withPatients.map(({ service }) => service.id)).toContain('contact-covid');
  });

  it('stay shut to a mailbox followed by the password it chose', () => {
    const preuves = (['lien-email', 'lien-activation', 'mot-de-passe'] as const).map((preuve) => ({
      preuve,
      le: now,
    }));
    expect(meets(ctx, { preuves, boiteSeuleDepuis: now }, 'donnees-patients')).toBe(false);
  });

  it('open once a card was shown in the session, whatever else was', () => {
    const preuves = (['lien-email', 'cps'] as const).map((preuve) => ({ preuve, le: now }));
    expect(meets(ctx, { preuves, boiteSeuleDepuis: now }, 'donnees-patients')).toBe(true);
  });
});
