import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type EspaceId, getEspace } from '@eps/espaces';
import { pageTexts } from './texts.fr.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** One ready answer, in each encoding a browser may ask for. */
export interface Page {
  readonly identity: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
}

export interface PageVariants {
  /** The page of the sign-in address (prerendered if the build made one), or of any other. */
  find(options: { espace: EspaceId | null; signIn: boolean; theme: Theme }): Page;
}

/**
 * Reads the built pages once and makes every variant: the attributes that the first paint needs are in
 * the HTML, so that no inline script is.
 *
 * @param webDist folder of the built web application; absent before the first build
 */
export function readPageVariants(webDist: string, espaces: readonly EspaceId[]): PageVariants {
  const shell = read(join(webDist, 'index.html')) ?? pageTexts.notBuilt;
  const pages = new Map<string, Page>();
  for (const theme of themes) {
    for (const espace of [null, ...espaces]) {
      const prerendered = read(join(webDist, `${espace ?? 'portail'}.html`)) ?? shell;
      pages.set(keyOf(espace, false, theme), compress(dress(shell, espace, theme)));
      pages.set(keyOf(espace, true, theme), compress(dress(prerendered, espace, theme)));
    }
  }
  return {
    find({ espace, signIn, theme }) {
      const page = pages.get(keyOf(espace, signIn, theme));
      if (!page) throw new Error('No such page variant');
      return page;
    },
  };
}

function keyOf(espace: EspaceId | null, signIn: boolean, theme: Theme): string {
  return `${espace ?? ''}|${signIn ? 'connexion' : ''}|${theme}`;
}

/** Every name below comes from a declaration of ours, and none holds a character that HTML reserves. */
function dress(html: string, espace: EspaceId | null, theme: Theme): string {
  const look = espace === null ? '' : ` data-espace="${espace}"`;
  const title = espace === null ? pageTexts.title : pageTexts.titleOf(getEspace(espace));
  return html
    .replace(/<html[^>]*>/, () => `<html lang="fr"${look} data-theme="${theme}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`);
}

function compress(html: string): Page {
  const identity = Buffer.from(html, 'utf8');
  return {
    identity,
    gzip: gzipSync(identity, { level: 9 }),
    br: brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  };
}

function read(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
