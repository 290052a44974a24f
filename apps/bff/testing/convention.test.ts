import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conventionTexts } from '@eps/contracts';

import { describeOnEachDialect, lastToken } from '@eps/domain/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Browser, ProblemAnswer } from './browser.ts';
import { FINESS, form, PDF, ROOT, upload, withDepot } from './conventions.ts';
import { startPortal, type TestPortal } from './portal.ts';

const hasPdftotext = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describeOnEachDialect('convention', (dialect) => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startPortal(dialect, { config: { espaces: ['tiers', 'ordre'] } });
  });
  afterAll(() => portal.stop());
  beforeEach(async () => {
    await portal.ctx.db('compteurs').delete();
    portal.ctx.clock.advanceSeconds(1);
  });

  const generate = (browser: Browser, changes: Partial<typeof form> = {}) =>
    browser.send('POST', ROOT, { ...form, ...changes }) as unknown as Promise<ProblemAnswer>;

  it('is closed to a browser that has begun nothing', async () => {
    const browser = portal.browser();
    expect((await browser.get(ROOT)).body).toMatchObject({ etape: 'fermee' });
    expect((await generate(browser)).body.code).toBe('convention-fermee');
    expect((await browser.get<ProblemAnswer['body']>(`${ROOT}/pdf`)).body.code).toBe(
      'convention-fermee',
    );
    const draft = await browser.send('PUT', `${ROOT}/brouillon`, { valeurs: { ville: 'Lyon' } });
    expect(draft.body['code']).toBe('convention-fermee');
    expect((await browser.get(ROOT.replace('tiers', 'ordre'))).status).toBe(404);
    expect((await browser.send('POST', `${ROOT}/ouverture`)).status).toBe(401);
  });

  it.skipIf(!hasPdftotext)('gives a document that bears every value typed', async () => {
    const browser = await withDepot(portal);
    const nasty = {
      raisonSociale: 'SARL (Dupont\\) & Fils) « Œuvres » ∕ été',
      signataire: 'Zoé\u202e Ünal',
      logiciel: 'x'.repeat(120),
    };
    expect((await generate(browser, nasty)).status).toBe(200);
    const answer = await fetch(`${portal.origin}${ROOT}/pdf`, {
      headers: { cookie: [...browser.cookies].map((pair) => pair.join('=')).join('; ') },
    });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="convention-${FINESS}.pdf"`,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const file = join(mkdtempSync(join(tmpdir(), 'eps-pdf-')), 'c.pdf');
    writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    const words = text.replace(/\s+/g, '');
    for (const value of [
      ...Object.values({
        ...form,
        raisonSociale: '',
        signataire: '',
        logiciel: '',
        transmission: '',
      }),
      'SARL (Dupont\\) & Fils)',
      'Ünal',
      'CONCENTRATEUR',
      ...Object.values(conventionTexts.sections),
    ])
      // The number of the guide is printed in groups.
      expect(words).toContain(value.replace(/\s+/g, ''));
    expect(text).not.toContain('\u202e');
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(info).toMatch(/Tagged:\s+yes/);
  });

  it('refuses in French what cannot be printed or called', async () => {
    const browser = await withDepot(portal);
    const answer = await generate(browser, {
      raisonSociale: 'x'.repeat(10_000),
      telephone: '12 34',
      email: 'direction',
      codePostal: '7500',
      signataire: ' \u202e ',
      concentrateur: '',
      finess: '750712185',
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject({
      raisonSociale: ['Ce texte est trop long\u00a0: 120\u00a0caractères au plus.'],
      telephone: [expect.stringMatching(/10\u00a0chiffres/)],
      email: [expect.stringMatching(/adresse complète/)],
      codePostal: [expect.stringMatching(/5\u00a0chiffres/)],
      signataire: ['Renseignez ce champ.'],
    });
    for (const telephone of [
      '0142586321',
      '01 42 58 63 21',
      '01.42.58.63.21',
      '+33 1 42 58 63 21',
      '0033142586321',
      '+33(0)1 42 58 63 21',
      '0690 12 34 56',
      '+590 690 12 34 56',
      '01-42-58-63-21',
    ])
      expect([telephone, (await generate(browser, { telephone })).status === 422]).toEqual([
        telephone,
        false,
      ]);
  });

  it('goes from the form to the decision, and is followed without an account', async () => {
    const browser = await withDepot(portal);
    expect((await upload(browser, PDF, { justificatif: 'convention' })).status).toBe(204);
    expect((await upload(browser, PDF, { justificatif: 'rib' })).status).toBe(204);
    const sent = await browser.send('POST', `${ROOT}/depot`, { message: 'Bonjour' });
    expect(sent.body).toMatchObject({ etape: 'deposee' });
    const numero = String(sent.body['suivi']);
    const again = await browser.send('POST', `${ROOT}/depot`, { message: 'Bonjour' });
    expect(again.body['suivi']).toBe(numero);
    const jeton = await lastToken(portal.ctx, 'demande-recue');
    const followed = await portal.browser().send('POST', `${ROOT}/suivi`, { numero, jeton });
    expect(followed.body).toMatchObject({ numero, etat: 'deposee' });
    const wrong = await portal.browser().send('POST', `${ROOT}/suivi`, { numero: 'X', jeton });
    expect(wrong.body['code']).toBe('lien-illisible');
  });

  it('changes the id of the session when a link opens it', async () => {
    await withDepot(portal);
    const jeton = await lastToken(portal.ctx, 'convention-generee');
    const browser = await withDepot(portal);
    const former = browser.copy();
    const before = [...browser.cookies].find(([name]) => name.includes('tiers')) ?? [];
    await browser.send('POST', `${ROOT}/depot/ouverture`, { jeton });
    const after = [...browser.cookies].find(([name]) => name.includes('tiers')) ?? [];
    expect(after).not.toEqual(before);
    expect((await former.get(ROOT)).body).toMatchObject({ etape: 'fermee' });
  });

  it('leaves nothing of the form in the logs, nor of an address sought', async () => {
    const browser = await withDepot(portal);
    await browser.get(`/api/tiers/adresses?q=${encodeURIComponent('12 rue Canari')}`);
    await upload(browser, PDF, { nom: 'secret-canari.pdf' });
    const logs = portal.logs.join('');
    expect(logs).not.toMatch(/canari|Canari|Frêne|centre-sante/);
    expect(logs).toMatch(/"route":"createPiece"/);
  });

  it('says when the address search does not answer', async () => {
    const { addresses } = portal.ctx;
    const failing = { find: () => Promise.reject(new Error('12 rue Canari')) };
    Object.assign(portal.ctx, { addresses: failing });
    const answer = await portal.browser().get('/api/tiers/adresses?q=rue');
    expect([answer.status, answer.body['code']]).toEqual([503, 'adresses-indisponibles']);
    Object.assign(portal.ctx, { addresses });
    expect((await portal.browser().get('/api/tiers/adresses?q=a')).status).toBe(422);
    expect((await portal.browser().get('/api/tiers/adresses?q=rue')).body).toEqual({
      adresses: [],
    });
  });
});
