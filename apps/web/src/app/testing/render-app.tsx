import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import { BrowserRouter } from 'react-router';
import { afterEach, beforeEach, vi } from 'vitest';
import type { EstimationPort } from '../../lib/password-estimation.ts';
import { createQueryClient } from '../../lib/query-client.ts';
import { EstimationContext } from '../../lib/use-password-strength.ts';
import { AppRoutes } from '../app-routes.tsx';

// Machines that run everything at once are slow.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/');
});

const noEstimation: EstimationPort = {
  warmUp: () => undefined,
  estimate: () => Promise.resolve(null),
};

/** Shows the whole application at an address, as a browser that has just loaded it. */
export function renderApp(at: string, estimation: EstimationPort = noEstimation): QueryClient {
  window.history.replaceState(null, '', at);
  const client = createQueryClient();
  const { queries } = client.getDefaultOptions();
  client.setDefaultOptions({ queries: { ...queries, retry: false } });
  render(
    <QueryClientProvider client={client}>
      <EstimationContext value={estimation}>
        <BrowserRouter useTransitions={false}>
          <AppRoutes />
        </BrowserRouter>
      </EstimationContext>
    </QueryClientProvider>,
  );
  return client;
}

/** The address now shown. */
export function currentPath(): string {
  return window.location.pathname + window.location.search;
}
