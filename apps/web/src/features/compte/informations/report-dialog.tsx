import { type LieuView, reportError } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import * as z from 'zod/mini';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { call } from '../../../lib/api.ts';
import { bodySchema } from '../../../lib/body-schema.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { informationsTexts } from './texts.fr.ts';

const T = informationsTexts.erreur;

interface ReportDialogProps {
  places: readonly LieuView[];
  /** The place, or `null` of who has none. */
  onSent: (lieu: LieuView | null) => void;
  onCancel: () => void;
}

/** Which place, and what is wrong there. */
export function ReportDialog({ places, onSent, onCancel }: ReportDialogProps) {
  const [lieuId, setLieuId] = useState(places[0]?.id ?? null);
  const { message, error, failure, busy, send } = useReport((id) =>
    onSent(places.find((place) => place.id === id) ?? null),
  );
  const alone = lieuId === null;
  const submit = (): void => send(lieuId);
  return (
    <FormDialog
      title={T.titre}
      phrase={alone ? T.consequenceSansLieu : T.consequence}
      words={{ send: alone ? T.envoyerSansLieu : T.envoyer, sending: T.envoi, cancel: T.annuler }}
      busy={busy}
      className="signalement"
      onSend={submit}
      onCancel={onCancel}
    >
      <FailureNotice error={failure} onRetry={submit} />
      {places.length < 2 ? null : (
        <RadioCards
          label={T.lieu}
          name="lieuId"
          value={lieuId ?? ''}
          onChange={setLieuId}
          cards={places.map((place) => ({
            value: place.id,
            label: place.raisonSociale ?? place.genre,
            detail: informationsTexts.lieuEntier(place),
          }))}
        />
      )}
      <TextField
        ref={message}
        name="message"
        label={T.message}
        hint={T.messageAide}
        lines={4}
        maxLength={1000}
        aria-required="true"
        error={error}
      />
    </FormDialog>
  );
}

/** Sends the message; what the schema refuses is told at the field, the rest above. */
function useReport(onSent: (lieuId: string | null) => void) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const message = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const mutation = useMutation({
    mutationFn: (body: { lieuId: string | null; message: string }) =>
      call(reportError, { params: { espace }, body }),
    onSuccess: (_done, { lieuId }) => {
      void client.invalidateQueries({ queryKey: ['evenements', espace] });
      onSent(lieuId);
    },
    onError: (error) => {
      if (error instanceof ApiProblem) refuse(error.problem.errors?.['message']?.[0]);
    },
  });

  function refuse(text: string | undefined): void {
    setRefused(text);
    if (text !== undefined) message.current?.focus();
  }

  return {
    message,
    error: refused,
    failure: refused === undefined ? mutation.error : null,
    busy: mutation.isPending,
    send: (lieuId: string | null): void => {
      if (mutation.isPending) return;
      const typed = { lieuId, message: oneLine(message.current?.value ?? '') };
      const { error } = z.safeParse(bodySchema(reportError), typed);
      refuse(error?.issues[0]?.message);
      if (error === undefined) mutation.mutate(typed);
    },
  };
}

/** The caisse receives one paragraph. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
