import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDemoTransport, type Database, openDatabase } from '@eps/domain';
import {
  createTestContext,
  insertTiers,
  issue,
  lastSecret,
  lastToken,
  testNumero,
} from '@eps/domain/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAdmin } from '../src/cli/run-admin.ts';
import { startPortal, type TestPortal } from './portal.ts';

interface Shown {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly url: string }[];
}

describe('letters over HTTP', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startPortal('sqlite', { config: { espaces: ['tiers'] } });
  });
  afterAll(() => portal.stop());

  const shown = async (query: string) =>
    (await portal.browser().get<Shown[]>(`/dev/messages${query}`)).body;
  /** At the address of the test's server rather than at the portal's. */
  const open = ({ url }: { url: string }) => fetch(`${portal.origin}${new URL(url).pathname}`);

  it('are shown by the demo mailbox with their text and their PDF, and can be cancelled', async () => {
    const { professionnel } = await insertTiers(portal.ctx);
    await issue(portal.ctx, professionnel.id);
    const secret = await lastSecret(portal.ctx);
    const jeton = await lastToken(portal.ctx, 'courrier-en-route');
    await portal.courier.flush();

    const [letter, ...others] = await shown('?channel=courrier');
    expect(others).toHaveLength(0);
    expect(letter?.to).toBe('PHARMACIE DU PORT, 4 QUAI DES ESSAIS, 75019 PARIS');
    expect(letter?.text.replaceAll('\u00a0', '')).toContain(secret);
    const [attachment] = letter?.attachments ?? [];
    expect(attachment?.name).toMatch(/^courrier-C-\d{4}-\d{2}-\d{6}\.pdf$/);
    const pdf = await open(attachment ?? { url: '' });
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-1\.7/);
    const page = await fetch(`${portal.origin}/dev/messages/?channel=courrier`);
    expect(await page.text()).toContain(`<a href="${attachment?.url}">`);
    expect((await fetch(`${portal.origin}/dev/messages/${letter?.id}/autre.pdf`)).status).toBe(404);

    const browser = portal.browser();
    const looked = { jeton, usage: 'annulation' };
    expect((await browser.send('POST', '/api/tiers/liens/examen', looked)).status).toBe(200);
    expect((await browser.send('POST', '/api/tiers/courriers/annulation', { jeton })).body).toEqual(
      {
        fait: true,
      },
    );
    expect(
      (await browser.send('POST', '/api/tiers/courriers/annulation', { jeton })).body,
    ).toMatchObject({
      code: 'lien-utilise',
    });
    expect(await portal.ctx.db('courriers')).toMatchObject([{ etat: 'annule', pdf_chiffre: null }]);
    expect(portal.logs.join('')).not.toMatch(new RegExp(`${secret}|${jeton}`));
  });

  it('show the files of mails likewise', async () => {
    const contenu = Buffer.from('%PDF-1.7 été');
    await createDemoTransport(portal.ctx).send({
      id: 'un-mail',
      espace: 'tiers',
      canal: 'email',
      to: 'a@b.example',
      subject: 'Votre convention',
      text: 'Ci-joint.',
      html: null,
      documents: [{ nom: 'convention n° 1.pdf', type: 'application/pdf', contenu }],
    });
    const [mail] = await shown('?to=a@b.example');
    expect(mail?.attachments[0]?.name).toBe('convention n° 1.pdf');
    const file = await open(mail?.attachments[0] ?? { url: '' });
    expect(Buffer.from(await file.arrayBuffer()).equals(contenu)).toBe(true);
  });
});

describe('admin courriers', () => {
  let folder: string;
  let db: Database;
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    say: (line: string) => out.push(line),
    tell: (line: string) => err.push(line),
    interactive: false,
  };
  const admin = (...typed: string[]) => {
    out.length = 0;
    err.length = 0;
    return runAdmin(['courriers', ...typed], terminal);
  };
  const print = () => admin('print', '--dossier', join(folder, 'lots'));

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'eps-courriers-'));
    const url = `sqlite:${join(folder, 'portal.sqlite')}`;
    vi.stubEnv('APP_MODE', 'demo');
    vi.stubEnv('DATABASE_URL', url);
    vi.stubEnv('SESSION_SECRET', 'a secret of the tests, longer than thirty-two characters');
    vi.stubEnv('DATA_KEY', Buffer.alloc(32, 7).toString('base64'));
    await runAdmin(['migrate'], terminal);
    db = openDatabase(url);
  });
  afterEach(async () => {
    await db.destroy();
    rmSync(folder, { recursive: true });
    vi.unstubAllEnvs();
  });

  const asked = async () => {
    const ctx = createTestContext(db);
    ctx.clock.set(new Date().toISOString());
    const { professionnel } = await insertTiers(ctx);
    await issue(ctx, professionnel.id);
    return lastSecret(ctx);
  };

  it('prints, posts and takes back a letter', async () => {
    await admin('list');
    expect(out).toEqual(['Aucun courrier en cours.']);
    const secret = await asked();
    await admin('list');
    expect(out.join()).toMatch(new RegExp(`C-\\d{4}-\\d\\d-000001  tiers  ${testNumero}  demandé`));

    expect(await print()).toBe(0);
    const lot = /^Lot (\S+)\u00a0: 1 courrier imprimé\.$/.exec(out.at(-1) ?? '')?.[1] ?? '';
    const [name = ''] = readdirSync(join(folder, 'lots', lot));
    expect(name).toMatch(/^001-C-\d{4}-\d\d-000001\.pdf$/);
    expect(out[0]).toBe(join(folder, 'lots', lot, name));
    const file = join(folder, 'lots', lot, name);
    expect(readFileSync(file).toString('latin1')).toMatch(/^%PDF-1\.7[^]*%%EOF\s*$/);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect([...out, ...err].join('\n')).not.toContain(secret);
    // A run that was killed while it wrote: no process has that number.
    const unfinished = join(folder, 'lots', lot, '.002-C.pdf.4194305');
    writeFileSync(unfinished, '%PDF');
    expect(await print()).toBe(0);
    expect(out).toEqual(['Aucun courrier à imprimer.']);
    expect(existsSync(unfinished)).toBe(false);

    expect(await admin('poste', '2020-01-01')).toBe(1);
    expect(err.join()).toContain('Aucun courrier imprimé dans le lot');
    expect(await admin('poste', lot)).toBe(0);
    expect(out).toEqual([`Lot ${lot}\u00a0: 1 courrier posté.`]);
    await admin('list');
    expect(out.join()).toMatch(/posté {2}lot .* {2}attendu le \d\d\/\d\d\/\d{4}/);

    const reference = name.slice(4, -4);
    expect(await admin('revenu', 'C-2020-01-000009')).toBe(1);
    expect(await admin('revenu', reference)).toBe(0);
    expect(out.join()).toContain('son code n’ouvre plus rien');
    await admin('list');
    expect(out).toEqual(['Aucun courrier en cours.']);
    await admin('list', '--tous');
    expect(out.join()).toContain('revenu');
  });

  it('names letters whose address has changed, and does not print them', async () => {
    await asked();
    await db('lieux_exercice').update({ ville: 'LYON' });
    expect(await print()).toBe(0);
    expect(err.join()).toMatch(/annulé, l’adresse au registre a changé/);
    expect(out).toEqual(['Aucun courrier à imprimer.']);
  });

  it('loses no letter when the folder cannot be written', async () => {
    await asked();
    const path = join(folder, 'occupied');
    writeFileSync(path, '');
    expect(await admin('print', '--dossier', path)).toBe(1);
    expect(err.join()).toContain('ne peut pas être écrit');
    expect(await print()).toBe(0);
    expect(out.at(-1)).toMatch(/1 courrier imprimé/);
  });
});
