import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

let folder: string | null = null;

/** A tiny built application: a page, and one hashed script with its compressed forms. */
export function createMemoryPage(): string {
  if (folder !== null) return folder;
  folder = mkdtempSync(join(tmpdir(), 'eps-web-'));
  mkdirSync(join(folder, 'assets'));
  const script = 'console.log("eps");';
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="fr"><head><title>x</title></head><body><div id="root"></div></body></html>',
  );
  writeFileSync(
    join(folder, 'ordre.html'),
    '<!doctype html><html><head><title>x</title></head><body>prerendered</body></html>',
  );
  writeFileSync(join(folder, 'assets', 'index-abc123.js'), script);
  writeFileSync(join(folder, 'assets', 'index-abc123.js.br'), brotliCompressSync(script));
  writeFileSync(join(folder, 'assets', 'index-abc123.js.gz'), gzipSync(script));
  return folder;
}
