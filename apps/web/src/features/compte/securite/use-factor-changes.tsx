import {
  beginSecondFacteur,
  removeSecondFacteur,
  renewRecoveryCodes,
  type ResponseOf,
} from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';
import { toldFailure, useConfirmed } from '../../../lib/confirm-identity/use-confirmed.tsx';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { secondFacteurQuery } from './second-facteur-query.ts';

export type Prepared = ResponseOf<typeof beginSecondFacteur>;

interface FactorChanges {
  readonly onPrepared: (prepared: Prepared) => void;
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onRemoved: () => void;
}

/** What may be done to the second factor; each may ask first who one is. */
export function useFactorChanges({ onPrepared, onCodes, onRemoved }: FactorChanges) {
  const espace = useEspaceId();
  const params = { params: { espace } };
  const { confirmed, dialog } = useConfirmed();
  const refresh = useRefreshFactor();
  const begin = useMutation({
    mutationFn: () => confirmed(() => call(beginSecondFacteur, params)),
    onMutate: (): void => forget(renew, remove),
    onSuccess: (prepared) => {
      onPrepared(prepared);
      // The secret is kept by what shows it, and goes with it.
      begin.reset();
    },
    onError: refresh,
  });
  const renew = useMutation({
    mutationFn: () => confirmed(() => call(renewRecoveryCodes, params)),
    onMutate: (): void => forget(begin, remove),
    onSuccess: ({ codesSecours }) => {
      onCodes(codesSecours);
      renew.reset();
    },
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: () => confirmed(() => call(removeSecondFacteur, params)),
    onMutate: (): void => forget(begin, renew),
    onSuccess: onRemoved,
    onSettled: refresh,
  });
  return {
    begin,
    renew,
    remove,
    failure: toldFailure(begin.error, renew.error, remove.error),
    /** Asks who one is, over the page. */
    dialog,
  };
}

/** What became of them is no longer told: something else is being done. */
function forget(...others: readonly { readonly reset: () => void }[]): void {
  for (const other of others) other.reset();
}

/** Reads again what a change of the second factor has made old. */
export function useRefreshFactor(): () => void {
  const espace = useEspaceId();
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: secondFacteurQuery(espace).queryKey });
    for (const key of ['accueil', 'evenements'])
      void client.invalidateQueries({ queryKey: [key, espace] });
  };
}
