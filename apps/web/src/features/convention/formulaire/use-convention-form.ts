import {
  champsConvention,
  generateConvention,
  saveConventionDraft,
  type ConventionView,
} from '@eps/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { call } from '../../../lib/api.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { issuesOf, putOnFields } from '../../../lib/form-issues.ts';
import { definedOnly, useDraft } from '../../../lib/use-draft.ts';
import { conventionQuery } from '../convention-query.ts';
import { conventionWords } from '../texts.fr.ts';
import {
  bodyOf,
  conventionResolver,
  EMPTY,
  typedValues,
  type ConventionValues,
} from './form-values.ts';

/** Codes after which the page shows where the request stands, instead of its form. */
const MOVED = new Set(['convention-fermee', 'convention-deja-deposee']);

/** The form of T5, its draft on the server, and what became of its last submission. */
export function useConventionForm(view: ConventionView, onGenerated: () => void) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const { queryKey } = conventionQuery(espace);
  const [typed] = useState(() => typedValues(view.brouillon));
  const [dropped, setDropped] = useState(view.brouillonPerime);
  const [error, setError] = useState<Error | null>(null);
  const sending = useRef(false);
  const form = useForm<ConventionValues>({
    resolver: conventionResolver,
    defaultValues: typed,
    shouldFocusError: false,
  });
  const { change, save, stop, resume } = useDraft<ConventionValues>({
    initial: typed,
    onExpire: () => {
      form.reset(EMPTY);
      setDropped(true);
    },
    send: async (valeurs) => {
      const body = { valeurs };
      await call(saveConventionDraft, { params: { espace }, body, keepalive: true });
      client.setQueryData(queryKey, (now) => now && { ...now, brouillon: definedOnly(valeurs) });
    },
  });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => change({ ...values }),
      }),
    [form, change],
  );

  const generate = async (values: ConventionValues): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    setDropped(false);
    setError(null);
    await stop();
    try {
      const next = await call(generateConvention, { params: { espace }, body: bodyOf(values) });
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, next);
      onGenerated();
    } catch (failure) {
      if (!(failure instanceof Error)) throw failure;
      resume(failure);
      if (failure instanceof ApiProblem && MOVED.has(failure.problem.code))
        await client.refetchQueries({ queryKey });
      if (!putOnFields(failure, form.setError, champsConvention)) setError(failure);
    } finally {
      sending.current = false;
    }
  };
  const { errors, submitCount, isSubmitting } = form.formState;
  return {
    form,
    submit: () => void form.handleSubmit(generate)(),
    save: () => void save(),
    issues: issuesOf(errors, conventionWords.formulaire.rappels),
    attempt: submitCount,
    pending: isSubmitting,
    /** What failed, and is about no field. */
    error,
    /** What had been typed is gone. */
    dropped,
  };
}

export type ConventionFormState = ReturnType<typeof useConventionForm>;
