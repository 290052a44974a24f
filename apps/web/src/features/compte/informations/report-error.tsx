import type { LieuView } from '@eps/contracts';
import Flag from 'lucide-react/icons/flag';
import { useState } from 'react';
import { DoneNotice } from '../../../lib/done-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { informationsTexts } from './texts.fr.ts';

const T = informationsTexts.erreur;

/** « Si vous constatez une erreur… »: a message to the caisse of a place, or to the assistance where there is none. */
export function ReportError({ places }: { places: readonly LieuView[] }) {
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState<{ rank: number; lieu: LieuView | null } | null>(null);
  return (
    <div className="informations__erreur">
      {sent === null ? null : (
        <DoneNotice key={sent.rank}>
          <p>{T.fait(sent.lieu?.caisse?.nom ?? T.sansCaisse)}</p>
        </DoneNotice>
      )}
      <p>{places.length === 0 ? T.phraseSansLieu : T.phrase}</p>
      <Button icon={<Flag aria-hidden="true" />} onClick={() => setOpen(true)}>
        {T.signaler}
      </Button>
      {open ? (
        <ReportDialog
          places={places}
          onCancel={() => setOpen(false)}
          onSent={(lieu) => {
            setOpen(false);
            setSent((former) => ({ rank: (former?.rank ?? 0) + 1, lieu }));
          }}
        />
      ) : null}
    </div>
  );
}
