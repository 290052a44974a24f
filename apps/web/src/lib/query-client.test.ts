import { describeProblem, type Obligation, type ProblemCode } from '@eps/contracts';
import { expect, test } from 'vitest';
import { ApiProblem } from './api-problem.ts';
import { createQueryClient } from './query-client.ts';

/** What the server answers to who owes something first. */
const OWED = {
  'second-facteur': 'second-facteur-a-donner',
  'mot-de-passe': 'mot-de-passe-a-definir',
  cgu: 'cgu-a-accepter',
  activite: 'activite-a-choisir',
} as const satisfies Record<Obligation, ProblemCode>;

const CODES: readonly ProblemCode[] = ['non-connecte', ...Object.values(OWED)];

/** Whether the session is read again after something was refused so. */
async function readAgainAfter(code: ProblemCode): Promise<boolean | undefined> {
  const client = createQueryClient();
  const queryKey = ['session', 'ordre'];
  client.setQueryData(queryKey, 'as it was');
  const problem = describeProblem({ code, params: {}, reference: 'REF-TEST', espace: undefined });
  const mutation = client.getMutationCache().build(client, {
    mutationFn: () => Promise.reject(new ApiProblem(problem)),
  });
  await expect(mutation.execute(undefined)).rejects.toThrow(code);
  return client.getQueryState(queryKey)?.isInvalidated;
}

test.each(CODES)('%s: the session is read again', async (code) => {
  expect(await readAgainAfter(code)).toBe(true);
});

test('another refusal says nothing of the session', async () => {
  expect(await readAgainAfter('mot-de-passe-trop-faible')).toBe(false);
});
