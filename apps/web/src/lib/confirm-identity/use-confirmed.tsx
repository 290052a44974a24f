import { useState } from 'react';
import { ApiProblem } from '../api-problem.ts';
import { ConfirmIdentityDialog } from './confirm-identity-dialog.tsx';

/** The person gave up confirming: nothing was done, and nothing is to be told. */
export class NotConfirmed extends Error {
  constructor() {
    super('Not confirmed');
    this.name = 'NotConfirmed';
  }
}

interface Asked {
  readonly confirm: () => void;
  readonly giveUp: (reason: NotConfirmed) => void;
}

/**
 * Runs what the server may want confirmed first (`preuve-necessaire`): asks who it is, then runs it again. Throws
 * `NotConfirmed` when the person gives up. `dialog` is to be rendered.
 */
export function useConfirmed() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const confirmed = async <T,>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (!isProofNeeded(error)) throw error;
      await new Promise<void>((confirm, giveUp) => setAsked({ confirm, giveUp }));
      return work();
    }
  };
  const dialog =
    asked === null ? null : (
      <ConfirmIdentityDialog
        onConfirmed={() => {
          setAsked(null);
          asked.confirm();
        }}
        onCancel={() => {
          setAsked(null);
          asked.giveUp(new NotConfirmed());
        }}
      />
    );
  return { confirmed, dialog };
}

/** What is to be told of failures: the first of them, and nothing when the person gave up. */
export function toldFailure(...errors: readonly (Error | null)[]): Error | null {
  return errors.find((error) => error !== null && !(error instanceof NotConfirmed)) ?? null;
}

/** After a confirmation: the proof that was given is not enough for what was asked. */
export function isProofNeeded(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.code === 'preuve-necessaire';
}
