import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { CrashBoundary } from '../features/erreurs/crash-boundary.tsx';
import { createQueryClient } from '../lib/query-client.ts';
import { AppRoutes } from './app-routes.tsx';

export function App() {
  const [client] = useState(createQueryClient);
  return (
    <StrictMode>
      <CrashBoundary>
        <QueryClientProvider client={client}>
          {/* Without transitions a click shows its « Chargement… » at once, even on a slow network. */}
          <BrowserRouter useTransitions={false}>
            <AppRoutes />
          </BrowserRouter>
        </QueryClientProvider>
      </CrashBoundary>
    </StrictMode>
  );
}
