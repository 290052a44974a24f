import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBrowser } from './browser.ts';
import { create, form, inspect, locationOf, patch, pdfOf, ROOT } from './conventions.ts';
import { builtServer, createServerProcess } from './server-process.ts';

/** Of nobody in the demo data: a convention is proposed. */
const NUMERO = '750712184';

describe.skipIf(!existsSync(builtServer))('an upload, and the process', () => {
  it('goes on where it was after kill -9', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'eps-restart-'));
    const server = await createServerProcess({
      DATABASE_URL: `sqlite:${join(folder, 'portal.sqlite')}`,
      FILES_URL: `file:${join(folder, 'files')}`,
      DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
      SESSION_SECRET: 'a secret of the tests, longer than thirty-two characters',
      DEV_CAPTCHA_ANSWER: 'ESSAI',
    });
    await server.start();
    const browser = createBrowser(server.origin);
    const captcha = await browser.send('POST', '/api/tiers/captcha');
    const asked = await browser.send('POST', '/api/tiers/premiere-connexion', {
      numero: NUMERO,
      captcha: { id: captcha.body['id'], texte: 'ESSAI' },
    });
    expect(asked.body).toEqual({ suite: 'convention' });
    expect((await browser.send('POST', ROOT, form)).body).toMatchObject({ etape: 'generee' });

    const content = pdfOf(3_000_000);
    const location = locationOf(await create(browser, { octets: content.length }));
    const part = await patch(browser, location, { raw: content.subarray(0, 1_000_000) });
    expect(part.headers.get('upload-offset')).toBe('1000000');
    const underWay = patch(browser, location, {
      offset: 1_000_000,
      raw: content.subarray(1_000_000),
    }).catch(() => null);
    await server.end('SIGKILL');
    await underWay;
    await server.start();
    const offset = Number((await inspect(browser, location)).headers.get('upload-offset'));
    expect(offset).toBeGreaterThanOrEqual(1_000_000);
    const left = content.subarray(offset);
    if (left.length > 0) await patch(browser, location, { offset, raw: left });
    expect((await browser.get(ROOT)).body['pieces']).toMatchObject([
      { etat: 'recue', octets: content.length },
    ]);
    await server.end('SIGTERM');
  }, 90_000);
});
