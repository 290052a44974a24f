import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { isRefusal } from '../../../lib/api-problem.ts';
import { issuesOf } from '../../../lib/form-issues.ts';
import { type Saved, useSaveCredentials } from '../connexion/use-save-credentials.ts';
import {
  bodyOf,
  type ChangeTask,
  changeResolver,
  type ChangeValues,
  EMPTY,
  LABELS,
  refusedFields,
  SECRETS,
} from './change-form.ts';

interface ChangeOptions extends Omit<ChangeTask, 'asked'> {
  /** What was typed before. */
  readonly typed?: Partial<ChangeValues> | null;
  readonly onSaved: (saved: Saved) => void;
}

/** State and submission of one change. Typed passwords leave the form once the server has judged them. */
export function useChange({ change, compte, typed, onSaved }: ChangeOptions) {
  const save = useSaveCredentials();
  const [failure, setFailure] = useState<Error | null>(null);
  // A card spares the password for 10 minutes: they may be over when the form is sent.
  const [over, setOver] = useState(false);
  const task: ChangeTask = { change, compte, asked: over || compte.motDePasseDemande };
  const form = useForm<ChangeValues>({
    resolver: changeResolver(task),
    defaultValues: { ...EMPTY, contactAccepte: compte.contactAccepte ?? false, ...typed },
    shouldFocusError: false,
  });

  const submit = form.handleSubmit(async (values) => {
    setFailure(null);
    try {
      onSaved(await save(bodyOf(task, values)));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // House rule: a refusal keeps what was typed, never passwords.
      if (isRefusal(error)) for (const name of SECRETS) form.setValue(name, '');
      const refused = refusedFields(error);
      if (refused.some(([name]) => name === 'motDePasseActuel')) setOver(true);
      for (const [name, message] of refused) form.setError(name, { type: 'server', message });
      if (refused.length === 0) setFailure(error);
    }
  });
  const { errors, submitCount, isSubmitting } = form.formState;
  return {
    form,
    asked: task.asked,
    submit: () => void submit(),
    issues: issuesOf(errors, LABELS[change]),
    attempt: submitCount,
    pending: isSubmitting,
    /** What failed, and is about no field. */
    failure,
  };
}
