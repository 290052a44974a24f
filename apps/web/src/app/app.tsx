import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { CrashBoundary } from '../features/erreurs/crash-boundary.tsx';

interface AppProps {
  client: QueryClient;
  /** The routes, in the router of the browser or in that of the build. */
  children: ReactNode;
}

/** What surrounds the routes, the same in the browser and at the build: hydration compares them. */
export function App({ client, children }: AppProps) {
  return (
    <StrictMode>
      <CrashBoundary>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </CrashBoundary>
    </StrictMode>
  );
}
