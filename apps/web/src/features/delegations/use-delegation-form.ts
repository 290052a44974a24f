import type { DelegationView, proposeDelegation, updateDelegation } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { ApiProblem } from '../../lib/api-problem.ts';
import { toldFailure, useConfirmed } from '../../lib/confirm-identity/use-confirmed.tsx';
import { answered, issuesOf, putOnFields } from '../../lib/form-issues.ts';
import { identityOf } from '../../lib/session-identity.ts';
import { useSession } from '../../lib/session.ts';
import { useKeptTyping } from '../../lib/use-kept-typing.ts';
import {
  BY_CODE,
  DELEGATION_FORM,
  delegationResolver,
  type DelegationValues,
  FIELDS,
  LABELS,
} from './delegation-values.ts';
import { isGone, useRefreshDelegations } from './use-delegation-acts.ts';

interface DelegationFormOptions {
  /** Name of this form among those of the page. */
  readonly name: string;
  readonly route: typeof proposeDelegation | typeof updateDelegation;
  readonly initial: DelegationValues;
  /** Latest last day, `AAAA-MM-JJ`. */
  readonly finMax: string;
  /** Sends it; asked again once the owner has confirmed who they are. */
  readonly send: (values: DelegationValues) => Promise<DelegationView>;
  readonly onSaved: (saved: DelegationView) => void;
  /** The delegation to change is no longer there. */
  readonly onGone?: () => void;
}

/**
 * State and submission of the form of a delegation, which wants a recent proof of who its owner is: what was typed is
 * found again by who comes back from showing their card.
 */
export function useDelegationForm({
  name,
  route,
  initial,
  finMax,
  send,
  onSaved,
  onGone,
}: DelegationFormOptions) {
  const refresh = useRefreshDelegations();
  const { confirmed, dialog } = useConfirmed();
  const owner = `${identityOf(useSession().data) ?? ''} ${name}`;
  const { typed, keep, drop } = useKeptTyping(DELEGATION_FORM, owner);
  const form = useForm<DelegationValues>({
    defaultValues: typed ?? initial,
    shouldFocusError: false,
    resolver: delegationResolver(route, finMax),
  });
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }),
    [form, keep],
  );
  const save = useMutation({
    mutationFn: (values: DelegationValues) => confirmed(() => send(values)),
    onSuccess: async (saved) => {
      drop();
      await refresh();
      onSaved(saved);
    },
    onError: (error) => {
      if (putOnFields(error, form.setError, FIELDS, BY_CODE)) save.reset();
      if (isGone(error)) {
        save.reset();
        onGone?.();
      }
      // What was refused may have been asked from a list that is old.
      if (error instanceof ApiProblem) void refresh();
    },
  });
  const { errors, submitCount } = form.formState;
  return {
    form,
    submit: (): void => {
      void form.handleSubmit(async (values) => {
        if (!save.isPending) await answered(save.mutateAsync(values));
      })();
    },
    issues: issuesOf(errors, LABELS),
    attempt: submitCount,
    pending: save.isPending,
    failure: toldFailure(save.error),
    dialog,
  };
}
