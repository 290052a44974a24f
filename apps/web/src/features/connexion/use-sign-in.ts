import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useEspaceId } from '../../lib/espace-context.ts';
import type { Credentials } from '../../lib/first-calls.ts';
import { rememberEspace } from '../../lib/last-espace.ts';
import { loadFirstCalls } from '../../lib/load-first-calls.ts';
import { type Lock, lockMinutes } from '../../lib/lock/lock.ts';
import { pathsOf } from '../../lib/paths.ts';

export type SignInField = 'identifiant' | 'motDePasse';

/**
 * Signs in; keeps the errors of the form, and the lock of the identifier that was refused.
 *
 * @param onSent called once the credentials are on their way
 */
export function useSignIn(onSent?: () => void) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [errors, setErrors] = useState<Partial<Record<SignInField, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [lock, setLock] = useState<Lock | null>(null);
  const busy = useRef(false);
  const mutation = useMutation({
    mutationFn: async (body: Credentials) => (await loadFirstCalls()).openSession(espace, body),
    onSuccess: async (session) => {
      rememberEspace(espace);
      // A creation begun here for somebody else is forgotten too.
      (await loadFirstCalls()).replaceSession(client, espace, session);
      // A provisional password opens nothing but the choice of one's own.
      if (session.suite !== null) void navigate(pathsOf(espace).creationIdentifiants);
    },
    onError: (error, { identifiant }) => {
      const minutes = lockMinutes(error);
      if (minutes !== null) setLock({ identifiant, since: Date.now(), minutes });
    },
    onSettled: () => {
      busy.current = false;
    },
  });

  const submit = async (body: Credentials): Promise<void> => {
    if (busy.current || (lock !== null && lock.identifiant === body.identifiant)) return;
    busy.current = true;
    const found = messagesOf(await issuesOf(body));
    const complete = Object.keys(found).length === 0;
    busy.current = complete;
    setErrors(found);
    setAttempt((count) => count + 1);
    if (!complete) return;
    setLock(null);
    mutation.mutate(body);
    onSent?.();
  };

  return {
    submit,
    errors,
    attempt,
    lock,
    /** The time is over, or another identifier is being typed. */
    unlock: () => setLock(null),
    pending: mutation.isPending,
    error: lock === null && lockMinutes(mutation.error) === null ? mutation.error : null,
    failed: mutation.isError || Object.keys(errors).length > 0,
  };
}

export type SignIn = ReturnType<typeof useSignIn>;

/** None when the checks could not be loaded: the request then fails the same way, and says so. */
async function issuesOf(body: Credentials) {
  try {
    return (await loadFirstCalls()).issuesOfCredentials(body);
  } catch {
    return [];
  }
}

function messagesOf(issues: readonly { path: PropertyKey[]; message: string }[]) {
  const found: Partial<Record<SignInField, string>> = {};
  for (const { path, message } of issues) {
    const [field] = path;
    if (field === 'identifiant' || field === 'motDePasse') found[field] ??= message;
  }
  return found;
}
