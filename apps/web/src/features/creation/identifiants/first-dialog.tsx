import type { CreationView } from '@eps/contracts';
import { useState } from 'react';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useAbandon } from '../creation-query.ts';
import { identifiantsTexts } from './texts.fr.ts';

const T = identifiantsTexts.dialogue;

const OF_MOTIF = {
  'plusieurs-lieux': { title: T.lieuxTitre, text: T.lieux },
  'adresse-partagee': { title: T.partageeTitre, text: T.partagee },
} as const;

/** Before the form of who has shown a card (A6), or has to choose an address of their own (A8). */
export function FirstDialog({ view }: { view: CreationView }) {
  const { preuve, motif, brouillon } = view;
  // Whoever has begun to type has read it.
  const [open, setOpen] = useState(brouillon === null);
  const abandon = useAbandon();
  const card = preuve === 'cps' ? { title: T.carteTitre, text: T.carte } : null;
  const why = motif === null ? null : OF_MOTIF[motif];
  const first = card ?? why;
  if (first === null) return null;
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={first.title}
      actions={
        <>
          <Button look="main" onClick={() => setOpen(false)}>
            {T.continuer}
          </Button>
          <Button
            look="tertiary"
            onClick={() => {
              if (!abandon.isPending) abandon.mutate(undefined);
            }}
          >
            {T.annuler}
          </Button>
        </>
      }
    >
      <div className="creation-dialogue">
        <FailureNotice error={abandon.error} onRetry={() => abandon.mutate(undefined)} />
        <p>{first.text}</p>
        {card !== null && why !== null ? <p>{why.text}</p> : null}
      </div>
    </Dialog>
  );
}
