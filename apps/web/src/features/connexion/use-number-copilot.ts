import { useRef, useState } from 'react';
import type { NumeroName } from '../../lib/numero-tiers.ts';

/**
 * B9 on the sign-in page: the number is recognised as it is typed, and what is wrong with it is only a doubt here: who
 * has an account is the server's to say. The rules arrive with the first key, outside of the first load.
 */
export function useNumberCopilot(name: NumeroName) {
  const latest = useRef('');
  const [word, setWord] = useState<{ success: string | undefined; warning: string | undefined }>({
    success: undefined,
    warning: undefined,
  });
  const look = (typed: string, left: boolean): void => {
    latest.current = typed;
    void (async () => {
      const rules = await import('../../lib/numero-tiers.ts').catch(() => null);
      // Without its rules the copilot says nothing.
      if (rules === null || latest.current !== typed) return;
      const { success, warning, error } = rules.numeroTiersWord(typed, left, name);
      setWord({ success, warning: warning ?? error });
    })();
  };
  return { word, look };
}
