import { acceptInvitation } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { call } from '../../../lib/api.ts';
import { delegationPathsOf } from '../../../lib/delegation-paths.ts';
import { sameAddress } from '../../../lib/email-difference.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { answered } from '../../../lib/form-issues.ts';
import { forgetToken } from '../../../lib/link-token.ts';
import { ownDelegationsQuery } from '../../../lib/own-delegations.ts';
import { useCompteConnecte } from '../../../lib/session.ts';
import type { DoorState } from './door-state.ts';
import type { Invitation } from './invitation-query.ts';
import {
  bodyOf,
  passwordResolver,
  type PasswordValues,
  putPasswordRefusal,
} from './password-values.ts';

/** Accepts, with a first password where there is none; leads to where one signs in, or chooses. */
export function useAccept(jeton: string, invitation: Invitation) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const compte = useCompteConnecte();
  const paths = delegationPathsOf(espace);
  const form = useForm<PasswordValues>({
    defaultValues: { email: invitation.email, motDePasse: '', motDePasseConfirmation: '' },
    shouldFocusError: false,
    resolver: passwordResolver(acceptInvitation),
  });
  const accept = useMutation({
    mutationFn: (values: PasswordValues | null) =>
      call(acceptInvitation, {
        params: { espace },
        body: values === null ? { jeton } : bodyOf(jeton, values),
      }),
    onSuccess: ({ email }) => {
      forgetToken();
      void client.invalidateQueries({ queryKey: ownDelegationsQuery(espace).queryKey });
      const state: DoorState = { fait: 'acceptee', email };
      const alreadyIn =
        compte !== undefined && compte.delegation !== null && sameAddress(compte.email, email);
      void navigate(alreadyIn ? paths.choix : paths.connexion, { replace: true, state });
    },
    onError: (error) => {
      if (putPasswordRefusal(error, form)) accept.reset();
    },
  });
  const free = (): boolean => !accept.isPending && !accept.isSuccess;
  return {
    form,
    error: accept.error,
    busy: accept.isPending || accept.isSuccess,
    submit: (): void => {
      if (!invitation.motDePasseAChoisir) {
        if (free()) accept.mutate(null);
        return;
      }
      void form.handleSubmit(async (values) => {
        if (free()) await answered(accept.mutateAsync(values));
      })();
    },
  };
}
