import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Context, migrate, submitDepot } from '@eps/domain';
import { depositPiece, generatedConvention, readOutbox, visiteur } from '@eps/domain/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createContext } from '../src/app/create-context.ts';
import { runAdmin } from '../src/cli/run-admin.ts';
import { loadConfig } from '../src/config/load-config.ts';

describe('admin convention', () => {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    say: (line: string) => out.push(line),
    tell: (line: string) => err.push(line),
    interactive: false,
  };
  const admin = (...typed: string[]) => runAdmin(typed, terminal);
  let folder: string;
  let ctx: Context;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'eps-admin-'));
    vi.stubEnv('APP_MODE', 'demo');
    vi.stubEnv('DATABASE_URL', `sqlite:${join(folder, 'portal.sqlite')}`);
    vi.stubEnv('FILES_URL', `file:${join(folder, 'files')}`);
    vi.stubEnv('SESSION_SECRET', 'a secret of the tests, longer than thirty-two characters');
    vi.stubEnv('DATA_KEY', Buffer.alloc(32, 7).toString('base64'));
    ctx = createContext(loadConfig());
    await migrate(ctx.db);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await ctx.db.destroy();
  });
  beforeEach(() => ctx.db('compteurs').delete());
  afterEach(() => {
    out.length = 0;
    err.length = 0;
  });

  async function deposited(finess: string, changes: { email?: string } = {}): Promise<string> {
    const ref = await generatedConvention(ctx, { finess, ...changes });
    await depositPiece(ctx, ref, 'convention');
    await depositPiece(ctx, ref, 'rib');
    return (await submitDepot(ctx, { ...ref, message: 'Merci' }, visiteur)).suivi ?? '';
  }

  it('lists, shows and copies what waits, then accepts it once', async () => {
    expect(await admin('convention', 'list')).toBe(0);
    expect(out).toEqual(['Aucune demande n’attend de décision.']);
    const suivi = await deposited('750712184');
    await admin('convention', 'list');
    expect(out.at(-1)).toMatch(new RegExp(`^${suivi}  tiers  750712184  Centre de santé du Port`));
    const dossier = join(folder, 'lu');
    expect(await admin('convention', 'show', suivi.toLowerCase(), '--dossier', dossier)).toBe(0);
    expect(out.join('\n')).toMatch(/Raison sociale\u00a0: Centre[\s\S]*Message\u00a0: Merci/);
    const names = readdirSync(dossier).sort();
    expect(names.map((name) => name.replace(suivi, 'N').replace(/-\d-/, '-i-'))).toEqual([
      'N-i-convention.pdf',
      'N-i-rib.pdf',
    ]);
    expect(readFileSync(join(dossier, names[0] ?? ''), 'latin1')).toMatch(/^%PDF/);

    expect(await admin('convention', 'accept', suivi, '--categorie', 'pharmacie')).toBe(0);
    expect(out.at(-1)).toMatch(/acceptée.*part par courrier/);
    expect(await admin('convention', 'accept', suivi)).toBe(0);
    expect(out.at(-1)).toMatch(/déjà fait/);
    expect(await ctx.db('lieux_exercice').first()).toMatchObject({
      categorie: 'pharmacie',
      conventionne: 'oui',
    });
    expect(await admin('convention', 'refuse', suivi, '--motif', 'x')).toBe(1);
    expect(err.at(-1)).toMatch(/décision contraire/);
  });

  it('says what is known of the number, and keeps its addresses unless told otherwise', async () => {
    const emailOf = async () => (await ctx.db('professionnels').orderBy('cree_le')).at(-1)?.email;
    const fresh = await deposited('010000024');
    await admin('convention', 'show', fresh);
    expect(out.join('\n')).not.toMatch(/déjà/);
    await admin('convention', 'accept', fresh);
    const email = 'autre@ailleurs.example';
    const second = await deposited('010000024', { email });
    await admin('convention', 'show', second);
    expect(out.join('\n')).toMatch(/déjà connu[\s\S]*Une autre adresse[\s\S]*--remplacer-coord/);
    expect(await admin('convention', 'accept', second)).toBe(0);
    expect(out.at(-2)).toMatch(/gardées/);
    expect(out.at(-1)).toMatch(/acceptée[\s\S]*déjà en route/);
    expect(await emailOf()).not.toBe(email);

    await ctx.db('compteurs').delete();
    const third = await deposited('010000024', { email });
    expect(await admin('convention', 'accept', third, '--remplacer-coordonnees')).toBe(0);
    expect(out.at(-2)).toMatch(/autre adresse/);
    expect(await emailOf()).toBe(email);
  });

  it('refuses with a reason, and only so', async () => {
    const suivi = await deposited('010000024');
    for (const typed of [
      ['refuse', suivi],
      ['refuse', suivi, '--motif', ' '],
      ['refuse', 'AAAA-AAAA', '--motif', 'x'],
      ['accept', suivi, '--categorie', 'autre'],
      ['accept', 'AAAA-AAAA'],
      ['show', 'AAAA-AAAA'],
    ]) {
      err.length = 0;
      expect([typed, await admin('convention', ...typed)]).toEqual([typed, 1]);
      expect([typed, err.join(' ')]).toEqual([typed, expect.stringMatching(/[àéê]|motif/)]);
      expect(err.join(' ')).not.toMatch(/required|Allowed|error:/);
    }
    expect(await admin('convention', 'refuse', suivi, '--motif', 'RIB illisible')).toBe(0);
    const [mail] = await readOutbox(ctx, 'convention-refusee');
    expect(mail?.text).toContain('RIB illisible');
  });
});
