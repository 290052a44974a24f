import { cancelCourrier } from '@eps/contracts';
import { call } from '../../lib/api.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { FormActions } from '../../ui/wizard-layout.tsx';
import { LinkFrame } from './link-frame.tsx';
import { OneClickLink } from './one-click-link.tsx';
import { liensTexts } from './texts.fr.ts';
import { useLink } from './use-link.ts';

/** B8: the link of « un courrier est en route », for who has asked for none. One click cancels the letter. */
export function AnnulationScreen() {
  const { id: espace, codeConfidentiel } = useEspace();
  const words = codeConfidentiel?.usage === 'connexion' ? 'annulationProvisoire' : 'annulation';
  const T = liensTexts[words];
  const paths = pathsOf(espace);
  const link = useLink('annulation');
  const back = (
    <ButtonLink look="main" to={paths.connexion}>
      {T.retour}
    </ButtonLink>
  );
  return (
    <OneClickLink
      words={words}
      link={link}
      act={(jeton) => call(cancelCourrier, { params: { espace }, body: { jeton } })}
      renderDone={() => (
        <LinkFrame words={words} titre={T.faitTitre} phrase={T.fait}>
          <FormActions>{back}</FormActions>
        </LinkFrame>
      )}
      deadActions={
        <>
          {back}
          <ButtonLink look="tertiary" to={paths.assistance}>
            {liensTexts.assistance}
          </ButtonLink>
        </>
      }
    />
  );
}
