import { createInscription, saveInscriptionDraft, type InscriptionView } from '@eps/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { isRefusal } from '../../lib/api-problem.ts';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { issuesOf, putOnFields } from '../../lib/form-issues.ts';
import { definedOnly, useDraft } from '../../lib/use-draft.ts';
import {
  bodyOf,
  BY_CODE,
  EMPTY,
  FIELDS,
  inscriptionResolver,
  PASSWORDS,
  type InscriptionValues,
} from './inscription-form.ts';
import { inscriptionQuery } from './inscription-query.ts';
import { inscriptionTexts as T } from './texts.fr.ts';

/** The form of T2, its draft on the server, and what became of its last submission. */
export function useInscriptionForm(view: InscriptionView, onSent: () => void) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const { queryKey } = inscriptionQuery(espace);
  const typed = typedOf(view);
  const [dropped, setDropped] = useState(view.brouillonPerime);
  const [error, setError] = useState<Error | null>(null);
  const [refused, setRefused] = useState(false);
  const sending = useRef(false);
  const form = useForm<InscriptionValues>({
    resolver: inscriptionResolver,
    defaultValues: { ...EMPTY, ...typed },
    shouldFocusError: false,
  });
  const { change, save, stop, resume } = useDraft({
    initial: typed,
    onExpire: () => {
      form.reset(EMPTY);
      setDropped(true);
    },
    send: async (valeurs: typeof typed) => {
      const body = { valeurs };
      await call(saveInscriptionDraft, { params: { espace }, body, keepalive: true });
      client.setQueryData(queryKey, (now) => now && { ...now, brouillon: definedOnly(valeurs) });
    },
  });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values: { numero, email, emailConfirmation } }) =>
          change({ numero, email, emailConfirmation }),
      }),
    [form, change],
  );

  const sendValues = async (values: InscriptionValues): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    setDropped(false);
    setError(null);
    await stop();
    try {
      const next = await call(createInscription, { params: { espace }, body: bodyOf(values) });
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, next);
      onSent();
    } catch (failure) {
      if (!(failure instanceof Error)) throw failure;
      resume(failure);
      if (isRefusal(failure)) {
        for (const name of PASSWORDS) form.setValue(name, '');
        setRefused(true);
      }
      if (!putOnFields(failure, form.setError, FIELDS, BY_CODE)) setError(failure);
    } finally {
      sending.current = false;
    }
  };
  const { errors, submitCount, isSubmitting } = form.formState;
  return {
    form,
    submit: () => void form.handleSubmit(sendValues)(),
    save: () => void save(),
    issues: issuesOf(errors, T.champs),
    attempt: submitCount,
    pending: isSubmitting,
    /** What failed, and is about no field. */
    error,
    /** What had been typed is gone. */
    dropped,
    /** The server has refused: the passwords are to be typed again. */
    refused,
  };
}

/** What the server kept of what was typed, or the address a mail was sent to. */
function typedOf({ brouillon, activation }: InscriptionView) {
  const sent = activation?.email ?? '';
  return {
    numero: brouillon?.['numero'] ?? '',
    email: brouillon?.['email'] ?? sent,
    emailConfirmation: brouillon?.['emailConfirmation'] ?? '',
  };
}
