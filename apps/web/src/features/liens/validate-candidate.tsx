import { confirmAddress } from '@eps/contracts';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { FormActions } from '../../ui/wizard-layout.tsx';
import { LinkFrame } from './link-frame.tsx';
import { OneClickLink } from './one-click-link.tsx';
import { liensTexts } from './texts.fr.ts';
import type { OpenedLink } from './use-link.ts';

const T = liensTexts.candidat;

/** A5: the link that verifies the address typed when a letter was asked for. Nothing opens before the letter. */
export function ValidateCandidate({ link }: { link: OpenedLink }) {
  const espace = useEspaceId();
  const back = (
    <ButtonLink look="main" to={pathsOf(espace).connexion}>
      {T.retour}
    </ButtonLink>
  );
  return (
    <OneClickLink
      words="candidat"
      link={link}
      act={(jeton) => call(confirmAddress, { params: { espace }, body: { jeton } })}
      renderDone={({ email }) => (
        <LinkFrame
          words="candidat"
          titre={T.faitTitre}
          phrase={
            <>
              <strong>{email}</strong>
              {T.faitApres}
            </>
          }
        >
          <FormActions>{back}</FormActions>
        </LinkFrame>
      )}
      deadActions={back}
    />
  );
}
