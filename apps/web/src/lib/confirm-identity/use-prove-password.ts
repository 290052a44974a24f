import { provePassword } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ApiProblem } from '../api-problem.ts';
import { call } from '../api.ts';
import { bodySchema } from '../body-schema.ts';
import { useEspaceId } from '../espace-context.ts';
import { sessionQuery } from '../session.ts';

/** Gives the password again; `refused` is told at the field, `failure` above it. */
export function useProvePassword(onProved: () => void) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const [refused, setRefused] = useState<{ readonly message: string; readonly rank: number }>();
  const refuse = (message: string): void =>
    setRefused((former) => ({ message, rank: (former?.rank ?? 0) + 1 }));
  const mutation = useMutation({
    mutationFn: (motDePasse: string) =>
      call(provePassword, { params: { espace }, body: { motDePasse } }),
    onSuccess: (session) => {
      client.setQueryData(sessionQuery(espace).queryKey, session);
      onProved();
    },
    onError: (error) => {
      if (isWrongPassword(error)) refuse(error.problem.detail);
    },
  });
  const prove = (motDePasse: string): void => {
    if (mutation.isPending) return;
    const parsed = z.safeParse(bodySchema(provePassword), { motDePasse });
    if (!parsed.success) {
      refuse(parsed.error.issues[0]?.message ?? '');
      return;
    }
    setRefused(undefined);
    mutation.mutate(motDePasse);
  };
  return {
    prove,
    busy: mutation.isPending,
    refused,
    failure: isWrongPassword(mutation.error) ? null : mutation.error,
  };
}

function isWrongPassword(error: Error | null): error is ApiProblem {
  return error instanceof ApiProblem && error.problem.code === 'mot-de-passe-actuel-incorrect';
}
