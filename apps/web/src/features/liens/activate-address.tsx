import { confirmAddress } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { forgetToken } from '../../lib/link-token.ts';
import { pathsOf } from '../../lib/paths.ts';
import { sessionQuery } from '../../lib/session.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { AddressConfirmed } from './address-confirmed.tsx';
import { DeadLink } from './dead-link.tsx';
import { isLinkRefused } from './is-link-refused.ts';
import { LiveLink } from './live-link.tsx';
import { liensTexts } from './texts.fr.ts';
import type { OpenedLink } from './use-link.ts';

const T = liensTexts.activation;

/** The link that proves an address, used by one click. */
export function ActivateAddress({ link: { jeton, inspection } }: { link: OpenedLink }) {
  const espace = useEspaceId();
  const paths = pathsOf(espace);
  const client = useQueryClient();
  const confirm = useMutation({
    mutationFn: () => call(confirmAddress, { params: { espace }, body: { jeton: jeton ?? '' } }),
    onSuccess: async () => {
      forgetToken('activation');
      // Whoever is signed in now has a verified address.
      await client.invalidateQueries({ queryKey: sessionQuery(espace).queryKey });
      await client.invalidateQueries({ queryKey: ['compte'] });
    },
  });
  const use = (): void => {
    if (!confirm.isPending) confirm.mutate();
  };
  if (confirm.isSuccess) return <AddressConfirmed email={confirm.data.email} />;

  const dead = inspection.error ?? (isLinkRefused(confirm.error) ? confirm.error : null);
  if (dead !== null || jeton === null)
    return (
      <DeadLink
        words="activation"
        advice={T.nouveau}
        error={dead}
        titre={T.titre}
        onRetry={() => void inspection.refetch()}
      >
        <ButtonLink look="main" to={paths.monCompte}>
          {liensTexts.connexion}
        </ButtonLink>
        <ButtonLink look="tertiary" to={paths.assistance}>
          {liensTexts.assistance}
        </ButtonLink>
      </DeadLink>
    );
  return (
    <LiveLink
      words="activation"
      expireLe={inspection.data?.expireLe}
      error={confirm.error}
      busy={confirm.isPending}
      onUse={use}
    />
  );
}
