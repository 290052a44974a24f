import {
  conventionTexts,
  justificatifs,
  type ConventionView,
  type Justificatif,
} from '@eps/contracts';
import Paperclip from 'lucide-react/icons/paperclip';
import Plus from 'lucide-react/icons/plus';
import { useRef, useState } from 'react';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Attachments, type Attachment } from '../../../ui/attachments.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { depotWords as T, sizeText } from '../texts.fr.ts';
import type { LocalUpload, useUploads } from './use-uploads.ts';

const CARDS = justificatifs.map((value) => ({
  value,
  label: conventionTexts.justificatifs[value],
}));
const ACCEPTED = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

interface DepositFilesProps {
  view: ConventionView;
  uploads: ReturnType<typeof useUploads>;
  /** What is missing, told when one sends without it. */
  missing: string | null;
}

/** « Pièces jointes »: the kind, « AJOUTER », and the files with their progress. */
export function DepositFiles({ view, uploads, missing }: DepositFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Justificatif | null>(null);
  const kind = chosen ?? nextKind(view, uploads.uploads);
  const files = [
    ...view.pieces
      .filter(({ id }) => !uploads.uploads.some(({ pieceId }) => pieceId === id))
      .map(fromServer),
    ...uploads.uploads.map(fromHere),
  ];
  return (
    <section className="depot-pieces" aria-labelledby="pieces-titre">
      <h2 id="pieces-titre">{T.pieces}</h2>
      <p className="depot-attention">
        <em>{T.attention}</em> {T.formats}
      </p>
      <RadioCards
        name="justificatif"
        label={T.justificatif}
        cards={CARDS}
        value={kind}
        onChange={(value) => setChosen(justificatifs.find((one) => one === value) ?? null)}
        error={missing ?? undefined}
      />
      <Button icon={<Plus aria-hidden="true" />} onClick={() => input.current?.click()}>
        {T.ajouter}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        aria-label={T.fichier}
        onChange={({ target }) => {
          uploads.add([...(target.files ?? [])], kind);
          // The same file may be chosen again after a refusal.
          target.value = '';
          setChosen(null);
        }}
      />
      <p className="sr-only" role="status">
        {uploads.said}
      </p>
      <FailureNotice error={uploads.error} focused />
      {files.length === 0 ? (
        <EmptyState icon={<Paperclip aria-hidden="true" size={32} />} title={T.aucune}>
          {T.aucunePourquoi}
        </EmptyState>
      ) : (
        <Attachments
          title={T.pieces.replace('\u00a0:', '')}
          used={T.occupe(view.octetsLibres)}
          files={files}
          onRemove={uploads.remove}
          // One that another page was sending: its file is to be chosen again.
          onResume={(id) => {
            if (view.pieces.some((piece) => piece.id === id)) input.current?.click();
            else uploads.resume(id);
          }}
        />
      )}
    </section>
  );
}

/** What is still missing, and not on its way, is offered first. */
function nextKind({ pieces }: ConventionView, uploads: readonly LocalUpload[]): Justificatif {
  const coming = uploads.filter(({ state }) => state !== 'refused');
  const has = (kind: Justificatif) =>
    [...pieces, ...coming].some(({ justificatif }) => justificatif === kind);
  if (!has('convention')) return 'convention';
  return has('rib') ? 'autre' : 'rib';
}

function fromServer(piece: ConventionView['pieces'][number]): Attachment {
  const { id, nom, justificatif, octets, recus, etat } = piece;
  const label = conventionTexts.justificatifs[justificatif];
  if (etat === 'recue')
    return { id, name: nom, detail: `${label} · ${sizeText(octets)}`, state: 'sent' };
  return {
    id,
    name: nom,
    detail: `${label} · ${T.aReprendre(sizeText(recus), sizeText(octets))}`,
    state: 'paused',
    percent: Math.floor((100 * recus) / Math.max(1, octets)),
  };
}

function fromHere({ key, file, justificatif, sent, state, reason }: LocalUpload): Attachment {
  const label = conventionTexts.justificatifs[justificatif];
  const percent = Math.floor((100 * sent) / Math.max(1, file.size));
  const base = { id: key, name: file.name };
  if (state === 'refused') return { ...base, state, detail: reason ?? '' };
  if (state === 'paused')
    return {
      ...base,
      state,
      percent,
      detail: `${label} · ${T.interrompue(sizeText(sent), sizeText(file.size))}`,
    };
  return {
    ...base,
    state,
    percent,
    detail: `${label} · ${sizeText(file.size)}, ${T.envoiDe(percent)}`,
  };
}
