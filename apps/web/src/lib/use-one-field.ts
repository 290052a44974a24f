import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from './api-problem.ts';

interface OneFieldOptions<Answer> {
  /** What cannot be right as typed, in words; null where it may be. */
  readonly faultOf: (typed: string) => string | null;
  readonly send: (typed: string) => Promise<Answer>;
  /** What a refusal says of what was typed; null where it is about something else. */
  readonly refusalOf: (error: ApiProblem) => string | null;
  readonly onSent?: (answer: Answer) => void;
}

/**
 * State and submission of a form of one field. `refused` is told at the field, `failure` above it; `attempt` counts what
 * was refused.
 */
export function useOneField<Answer>({ faultOf, send, refusalOf, onSent }: OneFieldOptions<Answer>) {
  const [refused, setRefused] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const refuse = (message: string): void => {
    setRefused(message);
    setAttempt((count) => count + 1);
  };
  const mutation = useMutation({
    mutationFn: send,
    onSuccess: (answer) => onSent?.(answer),
    onError: (error) => {
      const told = error instanceof ApiProblem ? refusalOf(error) : null;
      if (told !== null) refuse(told);
    },
  });
  return {
    submit: (typed: string): void => {
      if (mutation.isPending) return;
      const fault = faultOf(typed);
      setRefused(undefined);
      if (fault === null) mutation.mutate(typed);
      else refuse(fault);
    },
    /** Back to a form that nobody has sent. */
    reset: (): void => {
      setRefused(undefined);
      mutation.reset();
    },
    busy: mutation.isPending,
    sent: mutation.isSuccess,
    refused,
    attempt,
    failure: refused === undefined ? mutation.error : null,
  };
}

export type OneField = ReturnType<typeof useOneField>;
