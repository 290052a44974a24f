import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.ts';

/** What the session now is, or owes, is no longer what this page believes. */
const SESSION_CHANGED = new Set([
  'non-connecte',
  'second-facteur-a-donner',
  'mot-de-passe-a-definir',
  'cgu-a-accepter',
  'activite-a-choisir',
]);

/** One client per application; tests and mocks make their own. */
export function createQueryClient(): QueryClient {
  const onError = (error: Error): void => {
    if (error instanceof ApiProblem && SESSION_CHANGED.has(error.problem.code))
      void client.invalidateQueries({ queryKey: ['session'] });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // The server's refusals are final; a cut network is tried again twice. Offline, the failure is told
        // at once instead of waiting in silence.
        retry: (failures, error) => !(error instanceof ApiProblem) && failures < 2,
        networkMode: 'always',
      },
      // What a form has sent, secrets included, goes with its screen.
      mutations: { retry: false, networkMode: 'always', gcTime: 0 },
    },
  });
  return client;
}
