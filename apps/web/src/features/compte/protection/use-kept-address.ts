import type { CompteView } from '@eps/contracts';
import { useEffect, useState } from 'react';
import { useEspace } from '../../../lib/espace-context.ts';
import { forgetAddress, keepAddress, keptAddressOf } from './kept-address.ts';

/**
 * The new address as typed, while its form is shut for the other one, and while one is away showing a card; `null` where
 * nothing is kept.
 */
export function useKeptAddress({ email: compte }: CompteView) {
  const { id, policies } = useEspace();
  const [typed, setTyped] = useState(() =>
    keptAddressOf(id, compte, policies.parcours.draftMinutes),
  );
  useEffect(() => forgetAddress(id), [id]);
  useEffect(() => {
    const leave = (): void => {
      if (typed !== null && typed.email + typed.emailConfirmation !== '')
        keepAddress(id, compte, typed);
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [id, compte, typed]);
  return {
    typed,
    keep: setTyped,
    /** It is saved, or given up. */
    drop: (): void => {
      forgetAddress(id);
      setTyped(null);
    },
  };
}
