import type { ReactNode } from 'react';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/wizard-layout.tsx';
import { LinkFrame } from './link-frame.tsx';
import { liensTexts } from './texts.fr.ts';
import type { LinkWords } from './use-link.ts';
import { LinkValidity } from '../../lib/link-validity.tsx';

interface LiveLinkProps {
  words: LinkWords;
  /** Until when it can be used; undefined while the server looks at it. */
  expireLe: string | undefined;
  /** What the click met, when it failed. */
  error: Error | null;
  busy: boolean;
  onUse: () => void;
  /** What is to be known before the click. */
  children?: ReactNode;
}

/** A link that can still be used: what it does, and the one human click that uses it (spec, rule 3). */
export function LiveLink({ words, expireLe, error, busy, onUse, children }: LiveLinkProps) {
  const T = liensTexts[words];
  return (
    <LinkFrame
      words={words}
      titre={T.titre}
      phrase={T.phrase}
      failed={error !== null}
      notMe={{ title: T.pasVousTitre, text: T.pasVous }}
    >
      <FailureNotice error={error} onRetry={onUse} focused />
      {children}
      {expireLe === undefined ? (
        <p className="lien-attente" role="status">
          {liensTexts.examen}
        </p>
      ) : (
        <>
          <FormActions>
            <Button look="main" busy={busy} busyLabel={T.envoi} onClick={onUse}>
              {T.bouton}
            </Button>
          </FormActions>
          <LinkValidity expireLe={expireLe} />
        </>
      )}
    </LinkFrame>
  );
}
