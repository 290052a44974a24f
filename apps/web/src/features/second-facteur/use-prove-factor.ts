import { proveSecondFacteur } from '@eps/contracts';
import { call } from '../../lib/api.ts';
import { firstFault } from '../../lib/contract-faults.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { useReplaceSession } from '../../lib/replace-session.ts';
import { useOneField } from '../../lib/use-one-field.ts';

/** Gives the second factor; the session then owes it no more, and the page leads on. */
export function useProveFactor() {
  const espace = useEspaceId();
  const replaceSession = useReplaceSession();
  return useOneField({
    faultOf: (code) => firstFault(proveSecondFacteur, { code }),
    send: (code) => call(proveSecondFacteur, { params: { espace }, body: { code } }),
    refusalOf: ({ problem }) =>
      problem.code === 'second-facteur-incorrect' ? problem.detail : null,
    onSent: replaceSession,
  });
}
