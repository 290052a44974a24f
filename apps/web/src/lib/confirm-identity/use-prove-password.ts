import { provePassword } from '@eps/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../api.ts';
import { firstFault } from '../contract-faults.ts';
import { useEspaceId } from '../espace-context.ts';
import { sessionQuery } from '../session.ts';
import { useOneField } from '../use-one-field.ts';

/** Gives the password again. */
export function useProvePassword(onProved: () => void) {
  const espace = useEspaceId();
  const client = useQueryClient();
  return useOneField({
    faultOf: (motDePasse) => firstFault(provePassword, { motDePasse }),
    send: (motDePasse) => call(provePassword, { params: { espace }, body: { motDePasse } }),
    refusalOf: ({ problem }) =>
      problem.code === 'mot-de-passe-actuel-incorrect' ? problem.detail : null,
    onSent: (session) => {
      client.setQueryData(sessionQuery(espace).queryKey, session);
      onProved();
    },
  });
}
