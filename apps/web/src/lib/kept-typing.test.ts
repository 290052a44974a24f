import { getSession } from '@eps/contracts';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { answer, contractServer } from '../testing/contract-server.ts';
import { sessionOf } from '../testing/session-of.ts';
import { readSession } from './first-calls.ts';
import { keepTyping, keptTypingOf, type KeptForm } from './kept-typing.ts';
import { replaceSession } from './replace-session.ts';

contractServer(answer(getSession, () => sessionOf()));

const form: KeptForm<string> = { name: 'adresse-saisie', typed: z.string() };
const other: KeptForm<string> = { name: 'delegation-saisie', typed: z.string() };
const kept = { owner: 'claire', lifetimeMinutes: 10 };
const start = Date.parse('2026-11-20T12:00:00.000Z');
const nobody = { maintenant: new Date(start).toISOString(), compte: null, suite: null };

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const later = (minutes: number): void => void vi.setSystemTime(start + minutes * 60_000);
const read = (): Promise<unknown> =>
  readSession(new QueryClient(), 'ordre', new AbortController().signal);

test('comes back to whose it is only, and for ten minutes', () => {
  keepTyping('ordre', form, kept, 'claire@');
  expect(keptTypingOf('ordre', form, 'claire')).toBe('claire@');
  expect(keptTypingOf('ordre', form, 'karim')).toBeNull();
  expect(keptTypingOf('ordre', other, 'claire')).toBeNull();
  expect(keptTypingOf('tiers', form, 'claire')).toBeNull();
  later(11);
  expect(keptTypingOf('ordre', form, 'claire')).toBeNull();
});

test('leaves the tab with whose it is, whatever the form; that of another espace stays', () => {
  sessionStorage.setItem('eps-retour-carte-ordre', '/ordre/mon-compte');
  keepTyping('ordre', form, kept, 'claire@');
  keepTyping('ordre', other, kept, 'Nadia');
  keepTyping('assurance-maladie', form, kept, 'claire@');
  replaceSession(new QueryClient(), 'ordre', nobody);
  expect(Object.keys(sessionStorage).toSorted()).toEqual([
    'eps-adresse-saisie-assurance-maladie',
    'eps-retour-carte-ordre',
  ]);
});

test('leaves the tab when a page that starts finds it too old', async () => {
  keepTyping('ordre', form, kept, 'claire@');
  sessionStorage.setItem('eps-delegation-saisie-tiers', 'not what was kept');
  later(9);
  await read();
  expect(Object.keys(sessionStorage)).toEqual(['eps-adresse-saisie-ordre']);
  later(11);
  await read();
  expect(sessionStorage).toHaveLength(0);
});
