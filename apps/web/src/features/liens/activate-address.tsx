import { confirmAddress } from '@eps/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { sessionQuery } from '../../lib/session.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { AddressConfirmed } from './address-confirmed.tsx';
import { OneClickLink } from './one-click-link.tsx';
import { liensTexts } from './texts.fr.ts';
import type { OpenedLink } from './use-link.ts';

/** The link that proves an address, used by one click. */
export function ActivateAddress({ link }: { link: OpenedLink }) {
  const espace = useEspaceId();
  const paths = pathsOf(espace);
  const client = useQueryClient();
  return (
    <OneClickLink
      words="activation"
      link={link}
      act={(jeton) => call(confirmAddress, { params: { espace }, body: { jeton } })}
      onDone={async () => {
        // Whoever is signed in now has a verified address.
        await client.invalidateQueries({ queryKey: sessionQuery(espace).queryKey });
        await client.invalidateQueries({ queryKey: ['compte'] });
      }}
      renderDone={(confirmed) => <AddressConfirmed {...confirmed} />}
      deadActions={
        <>
          <ButtonLink look="main" to={paths.monCompteConnexion}>
            {liensTexts.connexion}
          </ButtonLink>
          <ButtonLink look="tertiary" to={paths.assistance}>
            {liensTexts.assistance}
          </ButtonLink>
        </>
      }
    />
  );
}
