import { allRoutes } from '@eps/contracts';
import { expect, it } from 'vitest';
import { limitClassOf, limitPolicies } from './policies.ts';

/** Writes that anybody may call, and that neither guess, hash nor send anything. */
const harmless = new Set([
  'signOut',
  'saveDraft',
  'saveInscriptionDraft',
  'saveConventionDraft',
  'removePiece',
  'abandonCreation',
  'saveCreationDraft',
  'choosePost',
  'correctAddress',
]);

const classOf = (id: string) =>
  limitClassOf(id, allRoutes.find((route) => route.id === id)?.method ?? '');

const exposed = allRoutes
  .filter(({ access, method }) => access === 'public' && method !== 'GET')
  .map(({ id }) => id)
  .filter((id) => !harmless.has(id));

it.each(exposed)('%s is counted for all instances', (id) => {
  expect(limitPolicies[classOf(id)].kept).toBe('shared');
});

it.each([
  ['signInDelegue', 'signIn'],
  ['switchDelegation', 'signIn'],
  ['requestDelegueReset', 'requestReset'],
  ['lookUpInvitation', 'inspectLink'],
  ['acceptInvitation', 'openReset'],
  ['setDeleguePassword', 'openReset'],
  ['proposeDelegation', 'resendVerification'],
  ['resendInvitation', 'resendVerification'],
])('%s is counted with %s', (id, like) => {
  expect(classOf(id)).toBe(classOf(like));
  expect(allRoutes.map((route) => route.id)).toContain(id);
});
