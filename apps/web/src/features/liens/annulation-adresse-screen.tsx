import { cancelAddressChange } from '@eps/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { FormActions } from '../../ui/wizard-layout.tsx';
import { LinkFrame } from './link-frame.tsx';
import { OneClickLink } from './one-click-link.tsx';
import { liensTexts } from './texts.fr.ts';
import { useLink } from './use-link.ts';

const T = liensTexts.annulationAdresse;

/** B3: the link that the old address receives while a new one is to replace it. One click keeps the old one. */
export function AnnulationAdresseScreen() {
  const espace = useEspaceId();
  const paths = pathsOf(espace);
  const client = useQueryClient();
  const link = useLink('annulation-adresse');
  return (
    <OneClickLink
      words="annulationAdresse"
      link={link}
      act={(jeton) => call(cancelAddressChange, { params: { espace }, body: { jeton } })}
      onDone={() => client.invalidateQueries({ queryKey: ['compte'] })}
      renderDone={() => (
        <LinkFrame words="annulationAdresse" titre={T.faitTitre} phrase={T.fait}>
          <FormActions>
            <ButtonLink look="main" to={paths.motDePasseOublie}>
              {T.changer}
            </ButtonLink>
            <ButtonLink look="tertiary" to={paths.connexion}>
              {liensTexts.connexion}
            </ButtonLink>
          </FormActions>
        </LinkFrame>
      )}
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
