import { type BodyInputOf, signInDelegue } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';
import { call } from '../../../lib/api.ts';
import { bodySchema } from '../../../lib/body-schema.ts';
import { rememberDoor } from '../../../lib/delegue-door.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { rememberEspace } from '../../../lib/last-espace.ts';
import { type Lock, lockMinutes } from '../../../lib/lock/lock.ts';
import { useReplaceSession } from '../../../lib/replace-session.ts';

type Credentials = BodyInputOf<typeof signInDelegue>;
export type DoorField = keyof Credentials;

/**
 * Signs a delegate in; keeps the errors of the form, and the lock of the address that was refused.
 *
 * @param next where to go once signed in
 */
export function useDelegueSignIn(next: string) {
  const espace = useEspaceId();
  const replaceSession = useReplaceSession();
  const navigate = useNavigate();
  const [errors, setErrors] = useState<Partial<Record<DoorField, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [lock, setLock] = useState<Lock | null>(null);
  const mutation = useMutation({
    mutationFn: (body: Credentials) => call(signInDelegue, { params: { espace }, body }),
    onSuccess: (session) => {
      rememberEspace(espace);
      rememberDoor(espace, true);
      replaceSession(session);
      void navigate(next, { replace: true });
    },
    onError: (error, { email }) => {
      const minutes = lockMinutes(error);
      if (minutes !== null) setLock({ identifiant: email, since: Date.now(), minutes });
    },
  });

  const submit = (body: Credentials): void => {
    if (mutation.isPending || (lock !== null && lock.identifiant === body.email)) return;
    const found = messagesOf(body);
    setErrors(found);
    setAttempt((count) => count + 1);
    if (Object.keys(found).length > 0) return;
    setLock(null);
    mutation.mutate(body);
  };

  return {
    submit,
    errors,
    attempt,
    lock,
    /** The time is over, or another address is being typed. */
    unlock: () => setLock(null),
    pending: mutation.isPending,
    error: lock === null && lockMinutes(mutation.error) === null ? mutation.error : null,
    failed: mutation.isError || Object.keys(errors).length > 0,
  };
}

export type DelegueSignIn = ReturnType<typeof useDelegueSignIn>;

function messagesOf(body: Credentials): Partial<Record<DoorField, string>> {
  const found: Partial<Record<DoorField, string>> = {};
  for (const { path, message } of z.safeParse(bodySchema(signInDelegue), body).error?.issues ??
    []) {
    const [field] = path;
    if (field === 'email' || field === 'motDePasse') found[field] ??= message;
  }
  return found;
}
