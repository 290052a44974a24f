import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the content policy lets be of the built pages: the style sheets that the build has put in them
 * (`apps/web/build/prerender-pages.ts`), each by its hash, and no other.
 *
 * @param webDist folder of the built web application; absent before the first build
 * @returns sources of CSP, `'sha256-…'`
 */
export function inlineStyles(webDist: string): string[] {
  if (!existsSync(webDist)) return [];
  const pages = readdirSync(webDist).filter((name) => name.endsWith('.html'));
  const sheets = pages.flatMap((name) =>
    [...readFileSync(join(webDist, name), 'utf8').matchAll(/<style>(.*?)<\/style>/gs)].map(
      ([, sheet = '']) => sheet,
    ),
  );
  return [...new Set(sheets)].map(
    (sheet) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
  );
}
