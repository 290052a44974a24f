import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../testing/index.ts';
import type { ActiveSession } from '../context.ts';
import { openDatabase } from '../db/database.ts';
import { describeSession } from './describe-session.ts';

const ctx = createTestContext(openDatabase('sqlite::memory:'));

const active: ActiveSession = {
  id: 'connexion-1',
  espace: 'ordre',
  compteId: 'compte-1',
  professionnelId: 'professionnel-1',
  ouverteLe: new Date('2026-11-20T08:30:00.000Z'),
  vueLe: new Date('2026-11-20T09:00:00.000Z'),
  preuve: 'mot-de-passe',
  preuves: [{ preuve: 'mot-de-passe', le: new Date('2026-11-20T08:30:00.000Z') }],
  boiteSeuleDepuis: null,
  secondFacteurAttendu: false,
  delegation: null,
  activite: null,
  activiteAChoisir: false,
  motDePasseADefinir: false,
  motDePassePerime: false,
  cguAAccepter: false,
  inactiviteLe: new Date('2026-11-20T10:00:00.000Z'),
  finLe: new Date('2026-11-20T12:30:00.000Z'),
  nom: 'Dr Anne-Sophie Lefèvre-Delacroix',
  initiales: 'AL',
  email: 'a.lefevre@cabinet.example',
  emailVerifie: true,
};

describe('describeSession', () => {
  it('tells who is signed in and until when, and no identifier of ours', () => {
    const view = describeSession(ctx, active);
    expect(view).toEqual({
      maintenant: '2026-11-20T09:00:00.000Z',
      compte: {
        empreinte: expect.any(String) as string,
        nom: 'Dr Anne-Sophie Lefèvre-Delacroix',
        initiales: 'AL',
        email: 'a.lefevre@cabinet.example',
        emailVerifie: true,
        activite: null,
        delegation: null,
        obligations: [],
        inactiviteLe: '2026-11-20T10:00:00.000Z',
        finLe: '2026-11-20T12:30:00.000Z',
      },
      suite: null,
    });
    expect(JSON.stringify(view)).not.toMatch(/connexion-1|compte-1|professionnel-1/);
  });

  it('tells browsers who it is by a fingerprint, that an address or a second factor does not change', () => {
    const fingerprint = (other: Partial<ActiveSession>) =>
      describeSession(ctx, { ...active, ...other }).compte?.empreinte;
    expect(fingerprint({ email: 'autre@cabinet.example', secondFacteurAttendu: true })).toBe(
      fingerprint({}),
    );
    expect(fingerprint({ compteId: 'compte-2' })).not.toBe(fingerprint({}));
    const delegation = {
      id: 'delegation-1',
      delegueId: 'delegue-1',
      nom: 'Nadia Benali',
      email: 'n.benali@cabinet.example',
      services: [],
      finLe: new Date('2027-05-20T00:00:00.000Z'),
    };
    expect(fingerprint({ delegation })).not.toBe(fingerprint({}));
  });

  it('says what is owed, the second factor first', () => {
    const owing = {
      ...active,
      secondFacteurAttendu: true,
      motDePasseADefinir: true,
      cguAAccepter: true,
      activiteAChoisir: true,
    };
    expect(describeSession(ctx, owing).compte?.obligations).toEqual([
      'second-facteur',
      'mot-de-passe',
      'cgu',
      'activite',
    ]);
  });

  it('tells nobody', () => {
    expect(describeSession(ctx, null).compte).toBeNull();
  });
});
