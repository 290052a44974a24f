import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEspaceId } from '../../lib/espace-context.ts';
import { accountPageName } from '../../lib/espace-words.fr.ts';
import { DeadLink } from '../../lib/dead-link.tsx';
import { forgetToken } from '../../lib/link-token.ts';
import { isLinkRefused } from '../../lib/is-link-refused.ts';
import { LinkPanel } from './link-panel.tsx';
import { LiveLink } from './live-link.tsx';
import { liensTexts } from './texts.fr.ts';
import type { LinkWords, OpenedLink } from './use-link.ts';

interface OneClickLinkProps<Answer> {
  words: Exclude<LinkWords, 'reinitialisation'>;
  link: OpenedLink;
  /** What the click does. */
  act: (jeton: string) => Promise<Answer>;
  onDone?: (answer: Answer) => Promise<void> | void;
  /** The page once it is done. */
  renderDone: (answer: Answer) => ReactNode;
  /** Ways out of a link that will never serve. */
  deadActions: ReactNode;
  /** What is to be known before the click. */
  children?: ReactNode;
}

/** A link used by one click, that leads to a page which says what was done; or that says why it will not serve. */
export function OneClickLink<Answer>(props: OneClickLinkProps<Answer>) {
  const { words, act, onDone, renderDone, deadActions, children } = props;
  const { jeton, inspection } = props.link;
  const espace = useEspaceId();
  const mutation = useMutation({
    mutationFn: () => act(jeton ?? ''),
    onSuccess: async (answer) => {
      forgetToken();
      await onDone?.(answer);
    },
  });
  if (mutation.isSuccess) return renderDone(mutation.data);

  const { error } = mutation;
  const dead = inspection.error ?? (isLinkRefused(error) ? error : null);
  if (dead !== null || jeton === null) {
    const { titre, nouveau } = liensTexts[words];
    return (
      <DeadLink
        aside={<LinkPanel words={words} />}
        advice={typeof nouveau === 'string' ? nouveau : nouveau(accountPageName(espace))}
        error={dead}
        titre={titre}
        onRetry={() => void inspection.refetch()}
      >
        {deadActions}
      </DeadLink>
    );
  }
  return (
    <LiveLink
      words={words}
      expireLe={inspection.data?.expireLe}
      error={error}
      busy={mutation.isPending}
      onUse={() => {
        if (!mutation.isPending) mutation.mutate();
      }}
    >
      {children}
    </LiveLink>
  );
}
