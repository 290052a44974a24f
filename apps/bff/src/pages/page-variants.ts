import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type EspaceId, espaceIds, getEspace } from '@eps/espaces';
import type { Encoded } from './encoded.ts';
import { pageTexts } from './texts.fr.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface PageVariants {
  /** The page of the sign-in address (prerendered if the build made one), or of any other. */
  find(options: { espace: EspaceId | null; signIn: boolean; theme: Theme }): Encoded;
  /**
   * Replaces the words of a prerendered page.
   * @param root HTML of the inside of `#root`
   * @param data left in the page for its scripts
   */
  draw(espace: EspaceId | null, root: string, data: object): void;
}

/**
 * Reads the built pages once and makes every variant: the attributes that the first paint needs are in
 * the HTML, so that no inline script is.
 *
 * @param webDist folder of the built web application; absent before the first build
 */
export function readPageVariants(webDist: string, espaces: readonly EspaceId[]): PageVariants {
  const shell = read(join(webDist, 'index.html')) ?? pageTexts.notBuilt;
  // The build has drawn a door for each declared espace: a server of fewer draws its own.
  const frontPage = espaceIds.every((id) => espaces.includes(id)) ? 'portail' : 'index';
  const pages = new Map<string, Encoded>();
  const keep = (espace: EspaceId | null, signIn: boolean, html: string): void => {
    for (const theme of themes)
      pages.set(keyOf(espace, signIn, theme), compress(dress(html, espace, theme)));
  };
  const prerendered = new Map<EspaceId | null, string | null>();
  for (const espace of [null, ...espaces]) {
    keep(espace, false, shell);
    keep(espace, true, read(join(webDist, `${espace ?? frontPage}.html`)) ?? shell);
    prerendered.set(espace, read(join(webDist, `${espace ?? 'portail'}.html`)));
  }
  return {
    draw(espace, root, data) {
      // Never read again: the files of a later build are not those being served.
      const built = prerendered.get(espace) ?? null;
      if (built !== null) keep(espace, true, fill(built, root, data));
    },
    find({ espace, signIn, theme }) {
      const page = pages.get(keyOf(espace, signIn, theme));
      if (!page) throw new Error('No such page variant');
      return page;
    },
  };
}

const ROOT = '<div id="root">';

/** Puts other words in a prerendered page. The data is a block of data, not a script: the policy lets it be. */
function fill(page: string, root: string, data: object): string {
  const start = page.indexOf(ROOT);
  if (start === -1) throw new Error('The prerendered page has no #root');
  // Inside of a script element only « < » can end it or hide its end.
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  const block = `<script type="application/json">${json}</script>`;
  const end = page.lastIndexOf('</body>');
  return `${page.slice(0, start)}${ROOT}${root}</div>\n    ${block}\n  ${page.slice(end)}`;
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

function compress(html: string): Encoded {
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
