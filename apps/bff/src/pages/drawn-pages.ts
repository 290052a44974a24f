import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { existsSync } from 'node:fs';
import type { listAvis, listEspaces, ResponseOf } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { PageVariants } from './page-variants.ts';

/** What a page is drawn with, and carries for its scripts: answers of the API (`lib/first-data.ts` of the web). */
export interface FirstData {
  readonly espaces: ResponseOf<typeof listEspaces>;
  readonly avis: Partial<Record<EspaceId, ResponseOf<typeof listAvis>>>;
}

/** The public face of the built renderer (`apps/web/src/prerender.tsx`). */
interface Renderer {
  renderPage(address: string, data: FirstData): Promise<string>;
}

interface DrawnPagesOptions {
  readonly webDist: string;
  readonly pages: PageVariants;
  readonly espaces: FirstData['espaces'];
  /** What an organisation announces now. */
  readonly readAvis: (espace: EspaceId) => Promise<ResponseOf<typeof listAvis>>;
  readonly now: () => Date;
  readonly onFault: (error: unknown) => void;
}

/** Announcements are looked up again when they are older than this. */
const LOOK_EVERY_MS = 10_000;
/** A slow database delays no page for longer; the last one drawn is served. */
const PATIENCE_MS = 200;

/** The front page (null) and the sign-in pages, drawn with what is announced now. */
export type DrawnPages = (espace: EspaceId | null) => Promise<void>;

/**
 * Draws the public pages again when what they say has changed: announcements are there at the first paint, and move
 * nothing. Without a built renderer, or when it fails, the pages of the build go on being served.
 *
 * @returns to be called before one of them is served; resolves at once while it is known to be up to date
 */
export function keepPagesDrawn(options: DrawnPagesOptions): DrawnPages {
  const renderer = loadRenderer(options.webDist);
  // Whoever waits for it is told, and nobody may be waiting yet.
  renderer.catch(() => undefined);
  const looked = new Map<
    EspaceId | null,
    { at: number; said: string; under: Promise<void> | null }
  >();

  const look = async (espace: EspaceId | null, known: { said: string }): Promise<void> => {
    const drawing = await renderer;
    if (drawing === null) return;
    const avis = espace === null ? {} : { [espace]: await options.readAvis(espace) };
    const data = { espaces: options.espaces, avis };
    const said = JSON.stringify(data);
    if (said === known.said) return;
    options.pages.draw(espace, await drawing.renderPage(`/${espace ?? ''}`, data), data);
    known.said = said;
  };

  const upToDate: DrawnPages = async (espace) => {
    const known = looked.get(espace) ?? { at: -Infinity, said: '', under: null };
    looked.set(espace, known);
    const now = options.now().getTime();
    if (now - known.at >= LOOK_EVERY_MS && known.under === null) {
      known.under = look(espace, known)
        .catch(options.onFault)
        .finally(() => {
          known.under = null;
        });
      known.at = now;
    }
    if (known.under !== null) await atMost(PATIENCE_MS, known.under);
  };
  // Ready for the first visitor too.
  for (const espace of [null, ...options.espaces.espaces]) void upToDate(espace);
  return upToDate;
}

async function loadRenderer(webDist: string): Promise<Renderer | null> {
  const file = join(webDist, '.server', 'renderer.mjs');
  if (!existsSync(file)) return null;
  return (await import(pathToFileURL(file).href)) as Renderer;
}

async function atMost(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
}
