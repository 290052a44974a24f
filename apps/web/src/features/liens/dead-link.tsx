import type { ReactNode } from 'react';
import { ApiProblem } from '../../lib/api-problem.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { FormActions } from '../../ui/wizard-layout.tsx';
import { LinkFrame } from './link-frame.tsx';
import { liensTexts as T } from './texts.fr.ts';
import type { LinkWords } from './use-link.ts';

interface DeadLinkProps {
  /** Null when the page has no link: it was reloaded. */
  error: Error | null;
  words: LinkWords;
  titre: string;
  /** Said before the actions. */
  advice?: string | undefined;
  onRetry: () => void;
  /** How to get a new one. */
  children: ReactNode;
}

/** A link that is expired, used, incomplete or gone with a reload: says which, and offers a new one. */
export function DeadLink({ error, words, titre, advice, onRetry, children }: DeadLinkProps) {
  if (error !== null && !(error instanceof ApiProblem))
    return (
      <LinkFrame words={words} titre={titre} phrase={null} failed>
        <FailureNotice error={error} onRetry={onRetry} />
      </LinkFrame>
    );
  return (
    <LinkFrame
      words={words}
      titre={error === null ? T.rechargeTitre : error.problem.title}
      phrase={error === null ? T.rechargePhrase : error.problem.detail}
      failed={error !== null}
    >
      {advice === undefined ? null : <p>{advice}</p>}
      <FormActions>{children}</FormActions>
    </LinkFrame>
  );
}
