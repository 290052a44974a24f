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
  motDePasseADefinir: false,
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
        nom: 'Dr Anne-Sophie Lefèvre-Delacroix',
        initiales: 'AL',
        email: 'a.lefevre@cabinet.example',
        emailVerifie: true,
        obligations: [],
        inactiviteLe: '2026-11-20T10:00:00.000Z',
        finLe: '2026-11-20T12:30:00.000Z',
      },
    });
    expect(JSON.stringify(view)).not.toMatch(/connexion-1|compte-1|professionnel-1/);
  });

  it('says what is owed, the password first', () => {
    const owing = { ...active, motDePasseADefinir: true, cguAAccepter: true };
    expect(describeSession(ctx, owing).compte?.obligations).toEqual(['mot-de-passe', 'cgu']);
  });

  it('tells nobody', () => {
    expect(describeSession(ctx, null).compte).toBeNull();
  });
});
