import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishAvis, withdrawAvis } from '@eps/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal, type TestPortal } from './portal.ts';

/** Like the build's: draws what it was given. */
const RENDERER = `
export async function renderPage(address, { espaces, avis }) {
  const titres = Object.values(avis).flatMap(({ avis }) => avis.map(({ titre }) => titre));
  return '<h1>' + address + ' ' + espaces.espaces + '</h1>' + titres.map((t) => t.replaceAll('<', '&lt;'));
}`;
const HOSTILE = '</script><!-- <script>alert(1)</script>';

function build(webDist: string, renderer: string): string {
  mkdirSync(join(webDist, '.server'), { recursive: true });
  writeFileSync(join(webDist, '.server', 'renderer.mjs'), renderer);
  for (const name of ['index', 'ordre', 'portail'])
    writeFileSync(
      join(webDist, `${name}.html`),
      `<!doctype html><html><head><title></title></head><body>\n<div id="root">built ${name}</div>\n</body></html>`,
    );
  return webDist;
}

describe('drawn pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eps-drawn-'));
  let portal: TestPortal;
  let origin: string;

  beforeAll(async () => {
    portal = await startPortal('sqlite');
    ({ origin } = await portal.instance({ webDist: build(join(folder, 'good'), RENDERER) }));
  });
  afterAll(async () => {
    await portal.stop();
    rmSync(folder, { recursive: true });
  });

  const page = async (path: string, from = origin): Promise<string> =>
    (await fetch(from + path, { headers: { accept: 'text/html' } })).text();
  const dataOf = (html: string): unknown =>
    JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

  it('are drawn with the espaces served, and carry what they were drawn with', async () => {
    const html = await page('/');
    expect(html).toContain('<div id="root"><h1>/ ordre</h1></div>');
    expect(dataOf(html)).toEqual({ espaces: { espaces: ['ordre'], demo: true }, avis: {} });
    expect(html.match(/<\/body>/g)).toHaveLength(1);
  });

  it('show an announcement within ten seconds, and none that is withdrawn', async () => {
    const id = await publishAvis(portal.ctx, 'ordre', { titre: 'Panne', texte: 'Ce soir.' });
    portal.ctx.clock.advanceSeconds(10);
    const html = await page('/ordre');
    expect(html).toContain('<h1>/ordre ordre</h1>Panne');
    expect(dataOf(html)).toMatchObject({ avis: { ordre: { avis: [{ id, texte: 'Ce soir.' }] } } });
    await withdrawAvis(portal.ctx, id);
    portal.ctx.clock.advanceSeconds(10);
    expect(await page('/ordre')).not.toContain('Panne');
  });

  it('let no announcement out of its block of data', async () => {
    const id = await publishAvis(portal.ctx, 'ordre', { titre: HOSTILE, texte: HOSTILE });
    portal.ctx.clock.advanceSeconds(10);
    const html = await page('/ordre');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('<!--');
    expect(dataOf(html)).toMatchObject({ avis: { ordre: { avis: [{ titre: HOSTILE }] } } });
    await withdrawAvis(portal.ctx, id);
  });

  it('stay those of the build on other addresses, and where the renderer fails', async () => {
    expect(await page('/ordre/accueil')).toContain('built index');
    const failing = 'export const renderPage = () => Promise.reject(new Error("drawing"));';
    const broken = await portal.instance({ webDist: build(join(folder, 'broken'), failing) });
    expect(await page('/ordre', broken.origin)).toContain('built ordre');
  });
});
