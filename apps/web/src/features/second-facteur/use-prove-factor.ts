import { proveSecondFacteur } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ApiProblem } from '../../lib/api-problem.ts';
import { call } from '../../lib/api.ts';
import { bodySchema } from '../../lib/body-schema.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { useReplaceSession } from '../../lib/replace-session.ts';

/** What the code itself is refused for; anything else is told above the form. */
const ABOUT_THE_CODE = new Set(['second-facteur-incorrect', 'requete-invalide']);

/** Gives the second factor; the session then owes it no more, and the page leads on. */
export function useProveFactor() {
  const espace = useEspaceId();
  const replaceSession = useReplaceSession();
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const [attempt, setAttempt] = useState(0);
  const mutation = useMutation({
    mutationFn: (code: string) => call(proveSecondFacteur, { params: { espace }, body: { code } }),
    onSuccess: replaceSession,
    onError: (error) => {
      if (isAboutCode(error)) refuse(error.problem.detail);
    },
  });

  function refuse(message: string): void {
    setRefused(message);
    setAttempt((count) => count + 1);
  }

  const prove = (code: string): void => {
    if (mutation.isPending) return;
    const parsed = z.safeParse(bodySchema(proveSecondFacteur), { code });
    if (!parsed.success) {
      refuse(parsed.error.issues[0]?.message ?? '');
      return;
    }
    setRefused(undefined);
    mutation.mutate(code);
  };

  return {
    prove,
    forget: () => {
      setRefused(undefined);
      mutation.reset();
    },
    busy: mutation.isPending,
    refused,
    attempt,
    failure: isAboutCode(mutation.error) ? null : mutation.error,
  };
}

function isAboutCode(error: Error | null): error is ApiProblem {
  return error instanceof ApiProblem && ABOUT_THE_CODE.has(error.problem.code);
}
