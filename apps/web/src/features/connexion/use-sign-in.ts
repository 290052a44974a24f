import { signIn } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ApiProblem, call } from '../../lib/api.ts';
import { bodySchema } from '../../lib/body-schema.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { rememberEspace } from '../../lib/last-espace.ts';
import { useReplaceSession } from '../../lib/session.ts';

export type SignInField = 'identifiant' | 'motDePasse';

/** A door closed for one identifier, known or not. */
export interface Lock {
  readonly identifiant: string;
  /** This browser's clock, when the refusal arrived, and what it announced. */
  readonly since: number;
  readonly minutes: number;
}

const MINUTE_MS = 60_000;

/** Signs in; keeps the errors of the form, and the lock of the identifier that was refused. */
export function useSignIn() {
  const espace = useEspaceId();
  const replaceSession = useReplaceSession();
  const [errors, setErrors] = useState<Partial<Record<SignInField, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [lock, setLock] = useState<Lock | null>(null);
  const mutation = useMutation({
    mutationFn: (body: { identifiant: string; motDePasse: string }) =>
      call(signIn, { params: { espace }, body }),
    onSuccess: (session) => {
      rememberEspace(espace);
      replaceSession(session);
    },
    onError: (error, { identifiant }) => {
      const minutes = lockMinutes(error);
      if (minutes !== null) setLock({ identifiant, since: Date.now(), minutes });
    },
  });

  const submit = (body: { identifiant: string; motDePasse: string }): void => {
    if (mutation.isPending || (lock !== null && lock.identifiant === body.identifiant)) return;
    const parsed = z.safeParse(bodySchema(signIn), body);
    const found = parsed.success ? {} : messagesOf(parsed.error.issues);
    setErrors(found);
    setAttempt((count) => count + 1);
    if (!parsed.success) return;
    setLock(null);
    mutation.mutate(body);
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

function lockMinutes(error: Error | null): number | null {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'compte-bloque') return null;
  return Math.max(1, Number(error.problem.params?.['minutes'] ?? 1));
}

/** When a lock ends, by this browser's clock. */
export function endOf(lock: Lock): number {
  return lock.since + lock.minutes * MINUTE_MS;
}

function messagesOf(issues: readonly { path: PropertyKey[]; message: string }[]) {
  const found: Partial<Record<SignInField, string>> = {};
  for (const { path, message } of issues) {
    const [field] = path;
    if (field === 'identifiant' || field === 'motDePasse') found[field] ??= message;
  }
  return found;
}
