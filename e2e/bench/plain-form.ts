import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { Portal } from './portal.ts';

export interface PlainForms {
  readonly origin: string;
  stop(): Promise<void>;
}

const CSS =
  'body{font:16px/1.5 sans-serif;margin:1rem auto;max-width:40rem;padding:0 1rem}label,input,button{display:block}input,button{font:inherit;width:100%;padding:.5rem;margin:.25rem 0 1rem;box-sizing:border-box}';

/** The limit: the same words and fields as each page, in plain HTML with one small style sheet, no script, no font. */
export async function startPlainForms(browser: Browser, portal: Portal): Promise<PlainForms> {
  const files = new Map([['/plain.css', { type: 'text/css', body: brotliCompressSync(CSS) }]]);
  for (const { path } of portal.pages) {
    const html = await plainHtml(browser, portal.origin + path);
    files.set(path, { type: 'text/html; charset=utf-8', body: brotliCompressSync(html) });
  }
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (file === undefined) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'Content-Type': file.type, 'Content-Encoding': 'br' })
      .end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function plainHtml(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage({ locale: 'fr-FR' });
  await page.goto(url, { waitUntil: 'networkidle' });
  const body = await page.evaluate(() => {
    const kept = new Set(['href', 'type', 'name', 'id', 'for', 'method', 'autocomplete']);
    const root = document.querySelector('#root')?.cloneNode(true);
    if (!(root instanceof HTMLElement)) throw new Error('The page has no #root');
    for (const drawing of root.querySelectorAll('svg')) drawing.remove();
    for (const element of root.querySelectorAll('*'))
      for (const name of element.getAttributeNames())
        if (!kept.has(name)) element.removeAttribute(name);
    return root.innerHTML;
  });
  await page.close();
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Formulaire</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/plain.css"></head><body>${body}</body></html>`;
}
