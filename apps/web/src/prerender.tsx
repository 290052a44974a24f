import { espaceIds, getEspace } from '@eps/espaces';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { AppRoutes } from './app/app-routes.tsx';
import { App } from './app/app.tsx';
import { loadDeclarations } from './lib/declarations.ts';
import { type FirstData, startFrom } from './lib/first-data.ts';
import { pathsOf } from './lib/paths.ts';
import { createQueryClient } from './lib/query-client.ts';

/** A page whose words are in its HTML before any script: what someone meets first. */
export interface PublicPage {
  /** Name of the built file, which the server looks for. */
  readonly file: string;
  /** The only address it is served at. */
  readonly address: string;
  /** The modules whose chunks and style sheets its HTML asks for: of its screen, of its espace; from the folder of the web application. */
  readonly modules: readonly string[];
}

/** The portail and the sign-in page of every declared espace. */
export const publicPages: readonly PublicPage[] = [
  { file: 'portail.html', address: '/', modules: ['src/features/portail/portail-screen.tsx'] },
  ...espaceIds.map((espace) => ({
    file: `${espace}.html`,
    address: pathsOf(espace).connexion,
    modules: [
      `src/lib/declarations/${espace}.ts`,
      getEspace(espace).cps === null
        ? 'src/features/connexion/form-and-panel.tsx'
        : 'src/features/connexion/cps/two-cards.tsx',
    ],
  })),
];

/**
 * The HTML of a page, as the browser draws it before it has asked the server anything. The build draws each once; a
 * server draws them again with what it knows (docs/decisions/0009).
 *
 * @param data must be left in the page too; null at the build
 * @returns what stands in `#root`; without any script, which our policy would refuse
 * @throws what a component threw: a page that cannot be drawn fails the build
 */
export async function renderPage(address: string, data: FirstData | null = null): Promise<string> {
  await loadDeclarations();
  const client = createQueryClient();
  startFrom(client, data);
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <App client={client}>
      <StaticRouter location={address}>
        <AppRoutes />
      </StaticRouter>
    </App>,
    {
      onError: (error) => void errors.push(error),
      // Beyond this size React would hide what is drawn late and show it by an inline script.
      progressiveChunkSize: Infinity,
    },
  );
  const html = await new Response(prelude).text();
  if (errors.length > 0) throw errors[0];
  return html;
}
