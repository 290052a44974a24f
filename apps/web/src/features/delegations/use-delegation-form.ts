import type { DelegationView, proposeDelegation, updateDelegation } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { toldFailure, useConfirmed } from '../../lib/confirm-identity/use-confirmed.tsx';
import { issuesOf, putOnFields } from '../../lib/form-issues.ts';
import {
  BY_CODE,
  delegationResolver,
  type DelegationValues,
  FIELDS,
  LABELS,
} from './delegation-values.ts';
import { useRefreshDelegations } from './use-delegation-acts.ts';

interface DelegationFormOptions {
  readonly route: typeof proposeDelegation | typeof updateDelegation;
  readonly initial: DelegationValues;
  /** Latest last day, `AAAA-MM-JJ`. */
  readonly finMax: string;
  /** Sends it; asked again once the owner has confirmed who they are. */
  readonly send: (values: DelegationValues) => Promise<DelegationView>;
  readonly onSaved: (saved: DelegationView) => void;
}

/** State and submission of the form of a delegation, which wants a recent proof of who its owner is. */
export function useDelegationForm({
  route,
  initial,
  finMax,
  send,
  onSaved,
}: DelegationFormOptions) {
  const refresh = useRefreshDelegations();
  const { confirmed, dialog } = useConfirmed();
  const form = useForm<DelegationValues>({
    defaultValues: initial,
    shouldFocusError: false,
    resolver: delegationResolver(route, finMax),
  });
  const save = useMutation({
    mutationFn: (values: DelegationValues) => confirmed(() => send(values)),
    onSuccess: async (saved) => {
      await refresh();
      onSaved(saved);
    },
    onError: (error) => {
      if (putOnFields(error, form.setError, FIELDS, BY_CODE)) save.reset();
    },
  });
  const { errors, submitCount } = form.formState;
  return {
    form,
    submit: (): void => {
      void form.handleSubmit((values) => {
        if (!save.isPending) save.mutate(values);
      })();
    },
    issues: issuesOf(errors, LABELS),
    attempt: submitCount,
    pending: save.isPending,
    failure: toldFailure(save.error),
    dialog,
  };
}
