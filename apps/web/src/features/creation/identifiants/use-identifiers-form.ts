import { chooseIdentifiers, type CreationView } from '@eps/contracts';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { isRefusal } from '../../../lib/api-problem.ts';
import { issuesOf, putOnFields } from '../../../lib/form-issues.ts';
import { useStep } from '../creation-query.ts';
import { typedAddresses, useDraftedForm } from '../use-drafted-form.ts';
import {
  bodyOf,
  BY_CODE,
  EMPTY,
  FIELDS,
  identifiersResolver,
  keepAddresses,
  LABELS,
  PASSWORDS,
  type IdentifierValues,
} from './identifiers-form.ts';

/** The form of A4 and A8, its draft on the server, and what became of its last submission. */
export function useIdentifiersForm(view: CreationView) {
  const { candidat } = view;
  const typed = typedAddresses(view);
  const [refused, setRefused] = useState(false);
  const form = useForm<IdentifierValues>({
    resolver: identifiersResolver(candidat),
    defaultValues: { ...EMPTY, adresse: typed.email === '' ? '' : 'autre', ...typed },
    shouldFocusError: false,
  });
  const step = useStep(chooseIdentifiers);
  const drafted = useDraftedForm({ view, form, keep: keepAddresses, empty: EMPTY });
  const { save, stop, resume, dropped } = drafted;

  const submit = form.handleSubmit(async (values) => {
    await stop();
    const error = await step.send(bodyOf(values, candidat));
    if (error === null) return;
    resume(error);
    if (isRefusal(error)) {
      for (const name of PASSWORDS) form.setValue(name, '');
      setRefused(true);
    }
    // An address that is kept has no field of its own to say so.
    const byCode = values.adresse === 'garder' ? PASSWORD_ONLY : BY_CODE;
    if (putOnFields(error, form.setError, FIELDS, byCode)) step.reset();
  });
  const { errors, submitCount, isSubmitting } = form.formState;
  return {
    form,
    submit: () => void submit(),
    save,
    issues: issuesOf(errors, LABELS),
    attempt: submitCount,
    pending: isSubmitting,
    /** What failed, and is about no field. */
    error: step.error,
    dropped,
    /** The server has refused: the passwords are to be typed again. */
    refused,
  };
}

const PASSWORD_ONLY = { 'mot-de-passe-trop-faible': BY_CODE['mot-de-passe-trop-faible'] } as const;
