import { useEffect, useState } from 'react';
import { useEspace } from './espace-context.ts';
import { forgetTyping, keepTyping, type KeptForm, keptTypingOf } from './kept-typing.ts';

/**
 * What is typed in a form, kept while one is away showing a card, and while the form is shut; `typed` is `null` where
 * nothing is. Secrets are never given to it.
 *
 * @param form the same object at each call
 * @param owner whose it is, and of what: nothing else gets it back
 */
export function useKeptTyping<Typed>(form: KeptForm<Typed>, owner: string) {
  const { id, policies } = useEspace();
  const lifetimeMinutes = policies.parcours.draftMinutes;
  const [typed, setTyped] = useState(() => keptTypingOf(id, form, owner));
  useEffect(() => forgetTyping(id, form), [id, form]);
  useEffect(() => {
    const leave = (): void => {
      if (typed !== null) keepTyping(id, form, { owner, lifetimeMinutes }, typed);
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [id, form, owner, lifetimeMinutes, typed]);
  return {
    typed,
    keep: setTyped,
    /** It is saved, or given up. */
    drop: (): void => {
      forgetTyping(id, form);
      setTyped(null);
    },
  };
}
