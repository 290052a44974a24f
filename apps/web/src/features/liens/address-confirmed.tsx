import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { useSession } from '../../lib/session.ts';
import { dayOf, timeOfDay } from '../../lib/times.fr.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { FormActions } from '../../ui/wizard-layout.tsx';
import { LinkFrame } from './link-frame.tsx';
import { liensTexts } from './texts.fr.ts';

const T = liensTexts.activation;

interface AddressConfirmedProps {
  email: string;
  /** When it replaces the old one; null: it has. */
  prendEffetLe: string | null;
}

/** The address is now the account's, or will be. */
export function AddressConfirmed({ email, prendEffetLe }: AddressConfirmedProps) {
  const { id, policies } = useEspace();
  const paths = pathsOf(id);
  const { data } = useSession();
  const signedIn = Boolean(data?.compte);
  return (
    <LinkFrame
      words="activation"
      titre={T.faitTitre}
      phrase={
        <>
          <strong>{email}</strong>
          {prendEffetLe === null ? (
            T.faitApres
          ) : (
            <>
              {T.prendraEffet}
              <strong>
                <time dateTime={prendEffetLe}>
                  {dayOf(prendEffetLe)} à {timeOfDay(prendEffetLe)}
                </time>
              </strong>
              .
            </>
          )}
        </>
      }
    >
      {prendEffetLe === null ? null : <p>{T.dIciLa(policies.adresse.delayHours)}</p>}
      <FormActions>
        <ButtonLink look="main" to={signedIn ? paths.accueil : paths.connexion}>
          {signedIn ? T.versEspace : liensTexts.connexion}
        </ButtonLink>
      </FormActions>
    </LinkFrame>
  );
}
