import type { SessionView } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { afterEach, vi } from 'vitest';
import { EspaceContext } from '../lib/espace-context.ts';
import type { EstimationPort } from '../lib/password-estimation.ts';
import { createQueryClient } from '../lib/query-client.ts';
import { sessionQuery } from '../lib/session.ts';
import { EstimationContext } from '../lib/use-password-strength.ts';

// Machines that run everything at once are slow.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 20_000 });
afterEach(cleanup);

interface ScreenOptions {
  readonly espace?: EspaceId;
  /** Where one is: `/ordre/mon-compte?rubrique=sessions`. */
  readonly at?: string;
  /** A session the page already knows. */
  readonly session?: SessionView;
}

interface Rendered {
  readonly client: QueryClient;
  readonly unmount: () => void;
}

const noEstimation: EstimationPort = { warmUp: () => {}, estimate: () => Promise.resolve(null) };

/** Shows a screen of an espace, `ordre` unless told, as the application would; other addresses show their own path. */
export function renderScreen(screen: ReactNode, options: ScreenOptions = {}): Rendered {
  const { espace = 'ordre', at = `/${espace}`, session } = options;
  const client = createQueryClient();
  const asInTheApplication = client.getDefaultOptions();
  client.setDefaultOptions({
    ...asInTheApplication,
    queries: { ...asInTheApplication.queries, retry: false },
  });
  if (session) client.setQueryData(sessionQuery(espace).queryKey, session);
  const path = new URL(at, 'http://localhost').pathname;
  const view = render(
    <QueryClientProvider client={client}>
      <EspaceContext value={espace}>
        <EstimationContext value={noEstimation}>
          <MemoryRouter initialEntries={[at]}>
            <Routes>
              <Route path={path} element={<main tabIndex={-1}>{screen}</main>} />
              <Route path="*" element={<Elsewhere />} />
            </Routes>
          </MemoryRouter>
        </EstimationContext>
      </EspaceContext>
    </QueryClientProvider>,
  );
  return { client, unmount: view.unmount };
}

function Elsewhere() {
  const { pathname, search } = useLocation();
  return <p>Ailleurs : {pathname + search}</p>;
}
