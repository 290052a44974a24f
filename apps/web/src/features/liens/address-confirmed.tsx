import { useEspaceId } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { useSession } from '../../lib/session.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { FormActions } from '../../ui/wizard-layout.tsx';
import { LinkFrame } from './link-frame.tsx';
import { liensTexts } from './texts.fr.ts';

const T = liensTexts.activation;

/** The address is now the account's. */
export function AddressConfirmed({ email }: { email: string }) {
  const paths = pathsOf(useEspaceId());
  const { data } = useSession();
  const signedIn = Boolean(data?.compte);
  return (
    <LinkFrame
      words="activation"
      titre={T.faitTitre}
      phrase={
        <>
          <strong>{email}</strong>
          {T.faitApres}
        </>
      }
    >
      <FormActions>
        <ButtonLink look="main" to={signedIn ? paths.accueil : paths.connexion}>
          {signedIn ? T.versEspace : liensTexts.connexion}
        </ButtonLink>
      </FormActions>
    </LinkFrame>
  );
}
