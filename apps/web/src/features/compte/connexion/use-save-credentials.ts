import { updateCredentials, type BodyInputOf, type ResponseOf } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { sessionQuery } from '../../../lib/session.ts';

export type Saved = Pick<
  ResponseOf<typeof updateCredentials>,
  'motDePasseChange' | 'verificationEnvoyeeA'
>;

/** Changes address or password; what pages have read of the account is read again. Throws as `call`. */
export function useSaveCredentials() {
  const espace = useEspaceId();
  const client = useQueryClient();
  // A mutation, so that a session that has ended is noticed (`query-client.ts`).
  const { mutateAsync, reset } = useMutation({
    mutationFn: async (body: BodyInputOf<typeof updateCredentials>): Promise<Saved> => {
      const { session, ...saved } = await call(updateCredentials, { params: { espace }, body });
      client.setQueryData(sessionQuery(espace).queryKey, session);
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      return saved;
    },
    // What was sent holds passwords: it does not stay here with the screen.
    onSettled: () => {
      reset();
    },
  });
  return mutateAsync;
}
