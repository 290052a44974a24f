import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishAvis } from '@eps/domain';
import { describeOnEachDialect } from '@eps/domain/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAdmin } from '../src/cli/run-admin.ts';
import { startPortal, type TestPortal } from './portal.ts';

describe('admin notice', () => {
  const out: string[] = [];
  const err: string[] = [];
  const admin = (...typed: string[]) =>
    runAdmin(['notice', ...typed], {
      say: (line) => out.push(line),
      tell: (line) => err.push(line),
      interactive: false,
    });
  const outage = ['--espace', 'tiers', '--titre', 'Panne', '--texte', 'Jusqu’à ce soir.'];
  const lastId = () => /[\da-f-]{36}/.exec(out.at(-1) ?? '')?.[0] ?? '';

  beforeEach(async () => {
    out.length = 0;
    err.length = 0;
    const folder = mkdtempSync(join(tmpdir(), 'eps-notice-'));
    vi.stubEnv('APP_MODE', 'demo');
    vi.stubEnv('DATABASE_URL', `sqlite:${join(folder, 'portal.sqlite')}`);
    vi.stubEnv('SESSION_SECRET', 'a secret of the tests, longer than thirty-two characters');
    vi.stubEnv('DATA_KEY', Buffer.alloc(32, 7).toString('base64'));
    await runAdmin(['migrate'], { say: () => 0, tell: () => 0, interactive: false });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('publishes, lists and withdraws', async () => {
    expect(await admin('publish', ...outage)).toBe(0);
    const first = lastId();
    const link = ['--lien-texte', 'En savoir plus', '--lien-url', 'https://www.example/panne'];
    expect(await admin('publish', ...outage.with(3, 'Travaux'), ...link)).toBe(0);
    out.length = 0;
    expect(await admin('list')).toBe(0);
    expect(out.map((line) => line.replace(/^\S+ {2}/, ''))).toEqual([
      expect.stringMatching(/^tiers {2}\d{4}-\d\d-\d\d {2}Travaux$/),
      expect.stringMatching(/^tiers {2}\d{4}-\d\d-\d\d {2}Panne$/),
    ]);
    expect(await admin('withdraw', first)).toBe(0);
    expect(await admin('withdraw', first)).toBe(1);
    expect(err.at(-1)).toContain(first);
    out.length = 0;
    await admin('list', '--espace', 'tiers');
    expect(out).toHaveLength(1);
    await admin('list', '--espace', 'ordre');
    expect(out.at(-1)).toBe('Aucun avis n’est affiché.');
  });

  it.each<[string, string[], RegExp]>([
    ['an espace that is not', outage.with(1, 'autre'), /«\u00a0autre\u00a0» n’existe pas/],
    ['no title', outage.filter((_word, index) => index !== 2 && index !== 3), /--titre/],
    ['a title without a value', [...outage, '--titre'], /--titre/],
    ['a title that is too long', outage.with(3, 'x'.repeat(121)), /--titre\u00a0: .*trop long/],
    ['an empty text', outage.with(5, ' '), /--texte\u00a0: /],
    ['a text of several lines', outage.with(5, 'a\nb'), /--texte\u00a0: /],
    ['half a link', [...outage, '--lien-texte', 'Voir'], /--lien-texte\u00a0: /],
    ...['javascript:alert(1)', 'http://a.example', '//a.example', 'https://'].map(
      (url): [string, string[], RegExp] => [
        url,
        [...outage, '--lien-texte', 'Voir', '--lien-url', url],
        /--lien-url\u00a0: .*https:/,
      ],
    ),
  ])('refuses %s', async (_what, typed, message) => {
    expect(await admin('publish', ...typed)).toBe(1);
    expect(err.join('\n')).toMatch(message);
    out.length = 0;
    await admin('list');
    expect(out).toEqual(['Aucun avis n’est affiché.']);
  });
});

describeOnEachDialect('GET avis', (dialect) => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startPortal(dialect, { config: { espaces: ['ordre', 'tiers'] } });
  });
  afterAll(() => portal.stop());

  it('shows those of the espace, as they were written', async () => {
    const texte = '<b>Gras</b> & « guillemets »';
    await publishAvis(portal.ctx, 'tiers', { titre: 'Panne', texte });
    const shown = async (espace: string) =>
      (await portal.browser().get(`/api/${espace}/avis`)).body['avis'];
    expect(await shown('tiers')).toEqual([expect.objectContaining({ texte, lien: null })]);
    expect(await shown('ordre')).toEqual([]);
  });
});
