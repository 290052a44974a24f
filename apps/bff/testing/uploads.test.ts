import { mkdtempSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFiles, purgeConventions, sweepPieces } from '@eps/domain';
import { describeOnEachDialect } from '@eps/domain/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Browser, OWN_HEADERS } from './browser.ts';
import {
  create,
  inspect,
  locationOf,
  patch,
  PDF,
  pdfOf,
  ROOT,
  upload,
  UPLOADS,
  withDepot,
} from './conventions.ts';
import { startPortal, type TestPortal } from './portal.ts';

const MOST = 10_000_000;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const ZIP = Buffer.from('504b0304140000000000', 'hex');
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>');

describeOnEachDialect('uploads', (dialect) => {
  let portal: TestPortal;
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'eps-uploads-'));
    const files = openFiles(`file:${folder}`);
    portal = await startPortal(dialect, {
      config: { espaces: ['tiers', 'ordre'] },
      context: (ctx) => Object.assign(ctx, { files }),
    });
  });
  afterAll(() => portal.stop());
  beforeEach(async () => {
    await portal.ctx.db('compteurs').delete();
    browser = await withDepot(portal);
  });

  const view = async (who = browser) => (await who.get(ROOT)).body;
  const filesOf = () => readdirSync(folder).filter((name) => !name.endsWith('.json'));
  const idOf = (location: string) => location.split('/').at(-1) ?? '';

  it('take a PDF, a JPEG and a PNG, and say what is left', async () => {
    for (const [content, justificatif] of [
      [PDF, 'convention'],
      [JPEG, 'rib'],
      [PNG, 'autre'],
    ] as const) {
      expect((await upload(browser, content, { justificatif })).status).toBe(204);
      portal.ctx.clock.advanceSeconds(1);
    }
    const { pieces, octetsLibres } = await view();
    expect(pieces).toMatchObject([
      { justificatif: 'convention', etat: 'recue', octets: PDF.length },
      { justificatif: 'rib', etat: 'recue' },
      { justificatif: 'autre', etat: 'recue' },
    ]);
    expect(octetsLibres).toBe(MOST - PDF.length - JPEG.length - PNG.length);
  });

  it('take exactly 10 000 000 bytes, and not one more', async () => {
    expect((await upload(browser, pdfOf(MOST - 100))).status).toBe(204);
    expect((await upload(browser, pdfOf(100), { justificatif: 'rib' })).status).toBe(204);
    expect((await view())['octetsLibres']).toBe(0);
    const more = await create(browser, { octets: 1 });
    expect(more.status).toBe(413);
    expect(more.body).toMatchObject({ code: 'pieces-trop-lourdes' });
    expect(more.body['detail']).toMatch(/dépasserait 10\u00a0Mo/);
    const other = await withDepot(portal);
    expect((await upload(other, pdfOf(MOST + 1))).status).toBe(413);
  });

  it('count two that race', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => upload(browser, pdfOf(3_000_000))),
    );
    const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
    expect(statuses).toEqual([204, 204, 204, 413, 413, 413, 413, 413]);
    expect((await view())['octetsLibres']).toBe(1_000_000);
  });

  it('stop one that lies about its length, and keep nothing of it', async () => {
    const location = locationOf(await create(browser, { octets: 100 }));
    const before = filesOf().length;
    const whole = await patch(browser, location, { raw: pdfOf(MOST + 1) });
    expect([whole.status, whole.body['code']]).toEqual([413, 'pieces-trop-lourdes']);
    expect(filesOf().length).toBe(before - 1);
    expect((await inspect(browser, location)).status).toBe(404);
    expect((await view())['octetsLibres']).toBe(MOST);

    const chunked = locationOf(await create(browser, { octets: 100 }));
    expect(await sendChunked(portal, browser, chunked, pdfOf(300_000))).toBe(413);
    expect((await view())['octetsLibres']).toBe(MOST);
  });

  it('hold all that is left for one whose length is told later', async () => {
    await upload(browser, pdfOf(4_000_000));
    const location = locationOf(await create(browser, { octets: null }));
    expect((await create(browser, { octets: 1 })).status).toBe(413);
    const over = await patch(browser, location, { raw: pdfOf(6_000_001) });
    expect(over.status).toBe(413);
    const again = locationOf(await create(browser, { octets: null }));
    const right = pdfOf(6_000_000);
    const headers = { 'Upload-Length': String(right.length) };
    expect((await patch(browser, again, { raw: right, headers })).status).toBe(204);
    expect((await view())['octetsLibres']).toBe(0);
    const declared = locationOf(await create(await withDepot(portal), { octets: null }));
    expect(declared).toContain(UPLOADS);
  });

  it('refuse by content what only bears the name of a PDF, and delete it', async () => {
    const before = filesOf().length;
    for (const content of [HTML, ZIP, Buffer.from('MZ'), Buffer.from('GIF89a')]) {
      const answer = await upload(browser, content, { nom: 'convention.pdf' });
      expect([answer.status, answer.body['code']]).toEqual([415, 'piece-refusee']);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    }
    expect((await create(browser, { octets: 0 })).body['code']).toBe('piece-vide');
    expect(filesOf().length).toBe(before);
    expect(await view()).toMatchObject({ pieces: [], octetsLibres: MOST });
  });

  it('take names as data only', async () => {
    const names = [
      ['../../../etc/passwd', 'passwd'],
      ['C:\\Users\\moi\\rib.pdf', 'rib.pdf'],
      ['/var/www/index.html', 'index.html'],
      ['facture\u202efdp.exe', 'facturefdp.exe'],
      ['..', 'document'],
      ['', 'document'],
      ['<img src=x onerror=alert(1)>.pdf', '<img src=x onerror=alert(1)>.pdf'],
      [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(115)}….pdf`],
    ] as const;
    for (const [nom] of names) expect((await upload(browser, PDF, { nom })).status).toBe(204);
    const { pieces } = (await view()) as unknown as { pieces: { id: string; nom: string }[] };
    expect(pieces.map(({ nom }) => nom).sort()).toEqual(names.map(([, shown]) => shown).sort());
    expect(filesOf()).toEqual(expect.arrayContaining(pieces.map(({ id }) => id)));
    expect(filesOf().every((name) => /^[\da-f-]{36}$/.test(name))).toBe(true);
    const described = readdirSync(folder).join(' ');
    expect(described).not.toMatch(/passwd|rib|facture/);
  });

  it('go on after a cut, from another instance too', async () => {
    const content = pdfOf(2_000_000);
    const location = locationOf(await create(browser, { octets: content.length }));
    await cut(portal, browser, location, content.subarray(0, 700_000));
    const { pieces } = (await view()) as unknown as { pieces: { recus: number; etat: string }[] };
    expect(pieces[0]?.etat).toBe('en-cours');
    const restarted = await portal.instance();
    const offset = await untilWritten(() => inspect(browser, location));
    expect(offset).toBeGreaterThan(0);
    const answer = await fetch(restarted.origin + location, {
      method: 'PATCH',
      headers: {
        ...OWN_HEADERS,
        Cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'Tus-Resumable': '1.0.0',
        'Upload-Offset': String(offset),
        'Content-Type': 'application/offset+octet-stream',
      },
      body: content.subarray(offset),
    });
    expect(answer.status).toBe(204);
    expect((await view())['pieces']).toMatchObject([{ etat: 'recue', octets: content.length }]);
    const wrong = await patch(browser, location, { offset: 12, raw: PDF });
    expect(wrong.status).toBe(404);
  });

  it('say where to go on when the offset is not the right one', async () => {
    const location = locationOf(await create(browser, { octets: PDF.length }));
    const answer = await patch(browser, location, { offset: 5, raw: PDF.subarray(5) });
    expect([answer.status, answer.body['code']]).toEqual([409, 'televersement-decale']);
    expect((await patch(browser, location, { raw: PDF })).status).toBe(204);
  });

  it('are known to be whole, when only the last answer was lost', async () => {
    const location = locationOf(await create(browser, { octets: PDF.length }));
    await patch(browser, location, { raw: PDF });
    await portal.ctx.db('pieces_conventions').update({ etat: 'en-cours', type: null });
    const answer = await inspect(browser, location);
    expect(answer.headers.get('upload-offset')).toBe(String(PDF.length));
    expect((await view())['pieces']).toMatchObject([{ etat: 'recue' }]);
    expect((await inspect(browser, location)).status).toBe(200);
  });

  it('are known to be whole by their own length, when it was told later', async () => {
    const location = locationOf(await create(browser, { octets: null }));
    const headers = { 'Upload-Length': String(PDF.length) };
    expect((await patch(browser, location, { raw: PDF, headers })).status).toBe(204);
    // As a process leaves it that is killed between the last byte and the look at the file.
    await portal.ctx
      .db('pieces_conventions')
      .where({ id: idOf(location) })
      .update({ etat: 'en-cours', type: null, octets: MOST });
    expect((await inspect(browser, location)).status).toBe(200);
    expect((await view())['pieces']).toMatchObject([{ etat: 'recue', octets: PDF.length }]);
  });

  it('begin again once the place of files, which could not be opened, can be', async () => {
    const files = openFiles(`file:${mkdtempSync(join(tmpdir(), 'eps-uploads-'))}`);
    let tries = 0;
    const store = () => ((tries += 1) === 1 ? Promise.reject(new Error('away')) : files.store());
    const other = await startPortal(dialect, {
      config: { espaces: ['tiers'] },
      context: (ctx) => Object.assign(ctx, { files: { ...files, store } }),
    });
    const there = await withDepot(other);
    expect((await create(there, { octets: PDF.length })).status).toBe(500);
    expect((await upload(there, PDF)).status).toBe(204);
    await other.stop();
  });

  it('leave nothing an hour after a cut', async () => {
    const location = locationOf(await create(browser, { octets: 1_000 }));
    await patch(browser, location, { raw: pdfOf(1_000).subarray(0, 400) });
    portal.ctx.clock.advanceSeconds(59 * 60);
    await sweepPieces(portal.ctx);
    expect(filesOf()).toContain(idOf(location));
    portal.ctx.clock.advanceSeconds(61);
    await sweepPieces(portal.ctx);
    expect((await inspect(browser, location)).status).toBe(404);
    expect(readdirSync(folder).some((name) => name.startsWith(idOf(location)))).toBe(false);
  });

  it('are taken out, whole or not, and go with what is never deposited', async () => {
    const before = filesOf().length;
    await upload(browser, PDF);
    const location = locationOf(await create(browser, { octets: 1_000 }));
    const { pieces } = (await view()) as unknown as { pieces: { id: string }[] };
    for (const { id } of pieces)
      expect((await browser.send('DELETE', `${ROOT}/pieces/${id}`)).status).toBe(200);
    expect(filesOf().length).toBe(before);
    expect((await inspect(browser, location)).status).toBe(404);
    await upload(browser, PDF);
    portal.ctx.clock.advanceSeconds(31 * 24 * 3600);
    await purgeConventions(portal.ctx);
    expect(filesOf()).toEqual([]);
  });

  it('belong to the browser that holds the deposit', async () => {
    const location = locationOf(await create(browser, { octets: PDF.length }));
    for (const other of [portal.browser(), await withDepot(portal)]) {
      expect((await inspect(other, location)).status).toBe(404);
      expect((await patch(other, location, { raw: PDF })).status).toBe(404);
    }
    expect((await create(portal.browser(), { octets: 10 })).body['code']).toBe('convention-fermee');
    for (const path of ['../x', '%2e%2e%2fx', 'x', '%00'])
      expect((await inspect(browser, `${UPLOADS}/${path}`)).status).toBe(404);
    expect((await browser.get(`${UPLOADS}/${idOf(location)}`)).status).toBe(405);
    expect((await browser.send('DELETE', location)).status).toBe(405);
  });

  it('are refused to another origin, and elsewhere than where they are declared', async () => {
    const foreign = await browser.send('POST', UPLOADS, undefined, {
      headers: { 'X-Requested-With': null, 'Tus-Resumable': '1.0.0', 'Upload-Length': '5' },
    });
    expect([foreign.status, foreign.body['code']]).toEqual([403, 'origine-refusee']);
    const ordre = UPLOADS.replace('tiers', 'ordre');
    const headers = {
      'Tus-Resumable': '1.0.0',
      'Upload-Length': '5',
      'Upload-Metadata': 'justificatif cmli',
    };
    expect((await browser.send('POST', ordre, undefined, { headers })).status).toBe(404);
    const answer = await create(browser, { octets: 5 });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('access-control-expose-headers')).toBeNull();
  });

  it('are refused in French when they cannot be read', async () => {
    for (const headers of [
      {},
      { 'Upload-Length': '-5' },
      { 'Upload-Length': '1e3' },
      { 'Upload-Length': '9'.repeat(40) },
      { 'Upload-Length': '5', 'Upload-Metadata': 'justificatif /v8=' },
      { 'Upload-Length': '5', 'Upload-Metadata': `nom ${'A'.repeat(5_000)},justificatif cmli` },
      { 'Upload-Length': '5', 'Upload-Metadata': 'justificatif eHg=' },
    ] as Record<string, string>[]) {
      const answer = await browser.send('POST', UPLOADS, undefined, {
        headers: { 'Tus-Resumable': '1.0.0', ...headers },
      });
      expect([headers, answer.status]).toEqual([headers, 400]);
    }
  });

  it('keep the server answering, 20 at once', async () => {
    const browsers: Browser[] = [];
    for (let many = 0; many < 20; many += 1) {
      await portal.ctx.db('compteurs').delete();
      browsers.push(await withDepot(portal));
    }
    let slowest = 0;
    const work = { busy: true };
    const asking = (async () => {
      while (work.busy) {
        const started = performance.now();
        expect((await portal.browser().get('/api/espaces')).status).toBe(200);
        slowest = Math.max(slowest, performance.now() - started);
      }
    })();
    const content = pdfOf(5_000_000);
    const answers = await Promise.all(browsers.map((each) => upload(each, content)));
    work.busy = false;
    await asking;
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    expect(slowest).toBeLessThan(2_000);
  }, 60_000);
});

function rawRequest(portal: TestPortal, browser: Browser, location: string, length: number | null) {
  return request(portal.origin + location, {
    method: 'PATCH',
    headers: {
      ...OWN_HEADERS,
      Cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': '0',
      'Content-Type': 'application/offset+octet-stream',
      ...(length === null ? {} : { 'Content-Length': String(length) }),
    },
  });
}

/** Without Content-Length: the server learns the size as it comes. */
function sendChunked(portal: TestPortal, browser: Browser, location: string, content: Uint8Array) {
  return new Promise<number | undefined>((resolve, reject) => {
    const outgoing = rawRequest(portal, browser, location, null);
    outgoing.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    outgoing.on('error', reject);
    for (let at = 0; at < content.length; at += 60_000)
      outgoing.write(content.subarray(at, at + 60_000));
    outgoing.end();
  });
}

/** The line is cut in the middle of a body. */
function cut(portal: TestPortal, browser: Browser, location: string, part: Uint8Array) {
  return new Promise<void>((resolve) => {
    const outgoing = rawRequest(portal, browser, location, 2_000_000);
    outgoing.on('error', () => resolve());
    outgoing.on('close', () => resolve());
    outgoing.write(part, () => {
      setTimeout(() => outgoing.destroy(), 100);
    });
  });
}

/** What the server has written, once it has noticed the cut. */
async function untilWritten(ask: () => Promise<{ headers: Headers }>): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const offset = Number((await ask()).headers.get('upload-offset'));
    if (offset > 0) return offset;
  }
  return 0;
}
