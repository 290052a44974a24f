import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  realDatabase,
  realLog,
  realTmp,
  seenSecrets,
  silentLog,
  startsReal,
} from '../servers/addresses.ts';
import { physicianOf } from '../servers/physicians.ts';
import { registreSize } from '../servers/registre.ts';

// B13: what was seeded or seen appears nowhere in clear. Runs after every other test of the real stack.

test.skip(!startsReal, 'the log and the database of another server are out of reach');

const latin1 = (path: string) => readFileSync(path, 'latin1');
const people = Array.from({ length: registreSize }, (_, rank) => physicianOf(rank));

/** The database with what has not been checkpointed yet, byte for byte. */
function databaseBytes(): string {
  return readdirSync(realTmp)
    .filter((name) => join(realTmp, name).startsWith(realDatabase))
    .map((name) => latin1(join(realTmp, name)))
    .join('\n');
}

function secretsSeen(): string[] {
  const lines = existsSync(seenSecrets) ? readFileSync(seenSecrets, 'utf8').split('\n') : [];
  return [...new Set(lines.filter(Boolean))];
}

function found(text: string, needles: readonly string[]): string[] {
  return needles.filter((needle) =>
    /^\d{6}$/.test(needle)
      ? new RegExp(`(?<![\\w.+/=-])${needle}(?![\\w.+/=-])`).test(text)
      : text.includes(Buffer.from(needle).toString('latin1')),
  );
}

/** NIR with and without key, IBAN with and without spaces: what the registre holds of them. */
function numbersFound(text: string): string[] {
  const runs = new Set<string>();
  for (const [run] of text.matchAll(/\d{13,}/g))
    for (let at = 0; at + 13 <= run.length; at += 1) runs.add(run.slice(at, at + 13));
  const nirs = people.map(({ nir }) => nir.slice(0, 13)).filter((nir) => runs.has(nir));
  const compact = text.replaceAll(' ', '');
  const candidates = new Set(Array.from(compact.matchAll(/FR\d{25}/g), ([iban]) => iban));
  return [...nirs, ...people.map(({ iban }) => iban).filter((iban) => candidates.has(iban))];
}

test('the tests have met secrets to look for', () => {
  const secrets = secretsSeen();
  expect(secrets.some((secret) => /^\d{6}$/.test(secret))).toBe(true);
  expect(secrets.some((secret) => secret.includes(' '))).toBe(true);
  expect(secrets.some((secret) => secret.length > 40)).toBe(true);
});

for (const [portal, path] of [
  ['the portal', realLog],
  ['the one whose provider of cards is silent', silentLog],
] as const)
  test(`no canary in the log of ${portal}`, () => {
    const log = latin1(path);
    expect(log.length).toBeGreaterThan(0);
    expect(found(log, secretsSeen())).toEqual([]);
    expect(numbersFound(log)).toEqual([]);
    const personal = people.flatMap(({ rpps, email, mobile }) => [rpps, email, mobile]);
    expect(
      found(
        log,
        personal.filter((value) => value !== null),
      ),
    ).toEqual([]);
  });

test('no canary in the metrics', async ({ request }) => {
  const response = await request.get('/metrics');
  expect(response.ok()).toBe(true);
  const metrics = await response.text();
  expect(found(metrics, secretsSeen())).toEqual([]);
  expect(numbersFound(metrics)).toEqual([]);
});

test('no canary in the database', () => {
  const bytes = databaseBytes();
  expect(bytes.length).toBeGreaterThan(100_000);
  expect(found(bytes, secretsSeen())).toEqual([]);
  expect(numbersFound(bytes)).toEqual([]);
});
