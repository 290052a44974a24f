import { type LieuView, reportError } from '@eps/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../../lib/api.ts';
import { firstFault } from '../../../lib/contract-faults.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useOneField } from '../../../lib/use-one-field.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
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
  const message = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const { refused, attempt, failure, busy, submit } = useReport(lieuId, (id) =>
    onSent(places.find((place) => place.id === id) ?? null),
  );
  const alone = lieuId === null;
  const send = (): void => submit(oneLine(message.current?.value ?? ''));
  return (
    <FormDialog
      title={T.titre}
      phrase={alone ? T.consequenceSansLieu : T.consequence}
      words={{ send: alone ? T.envoyerSansLieu : T.envoyer, sending: T.envoi, cancel: T.annuler }}
      busy={busy}
      className="signalement"
      onSend={send}
      onCancel={onCancel}
    >
      <ErrorSummary
        attempt={attempt}
        issues={refused === undefined ? [] : [{ field: 'message', message: refused }]}
      />
      <FailureNotice error={failure} onRetry={send} focused />
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
        error={refused}
      />
    </FormDialog>
  );
}

/** The message, and what became of it. */
function useReport(lieuId: string | null, onSent: (lieuId: string | null) => void) {
  const espace = useEspaceId();
  const client = useQueryClient();
  return useOneField({
    faultOf: (message) => firstFault(reportError, { lieuId, message }),
    // Answers the place it was about: another may be ticked meanwhile.
    send: async (message) => {
      await call(reportError, { params: { espace }, body: { lieuId, message } });
      return lieuId;
    },
    refusalOf: ({ problem }) => problem.errors?.['message']?.[0] ?? null,
    onSent: (sent) => {
      void client.invalidateQueries({ queryKey: ['evenements', espace] });
      onSent(sent);
    },
  });
}

/** The caisse receives one paragraph. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
