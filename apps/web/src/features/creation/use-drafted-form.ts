import { saveCreationDraft, type BodyInputOf, type CreationView } from '@eps/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { definedOnly, useDraft } from '../../lib/use-draft.ts';
import { creationQuery } from './creation-query.ts';

export type Draft = BodyInputOf<typeof saveCreationDraft>['valeurs'];

interface DraftedForm<Values extends FieldValues> {
  view: CreationView;
  form: UseFormReturn<Values>;
  /** What of the form is kept: never what proves anybody. Stable. */
  keep: (values: Values) => Draft;
  /** The form as it is when what was typed is gone. */
  empty: Values;
}

/** Keeps on the server what is typed in a step; empties the form when it was dropped, and says so. */
export function useDraftedForm<Values extends FieldValues>(options: DraftedForm<Values>) {
  const { view, form, keep, empty } = options;
  const espace = useEspaceId();
  const client = useQueryClient();
  const { queryKey } = creationQuery(espace);
  const [dropped, setDropped] = useState(view.brouillonPerime);
  const { change, save, stop, resume } = useDraft<Draft>({
    initial: keep(form.getValues()),
    onExpire: () => {
      form.reset(empty);
      setDropped(true);
    },
    send: async (valeurs) => {
      const body = { valeurs };
      await call(saveCreationDraft, { params: { espace }, body, keepalive: true });
      client.setQueryData(queryKey, (now) => now && { ...now, brouillon: definedOnly(valeurs) });
    },
  });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => change(keep(values)),
      }),
    [form, change, keep],
  );
  return {
    save: () => void save(),
    /** Sent: there is nothing left to keep, nor to say. */
    stop: (): Promise<void> => {
      setDropped(false);
      return stop();
    },
    /** Sent in vain: it is kept again. */
    resume,
    dropped,
  };
}

/** What the server kept of the addresses. */
export function typedAddresses({ brouillon }: CreationView) {
  return {
    email: brouillon?.['email'] ?? '',
    emailConfirmation: brouillon?.['emailConfirmation'] ?? '',
  };
}
