import MailQuestion from 'lucide-react/icons/mail-question-mark';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { FormActions, OtherWay } from '../../../ui/wizard-layout.tsx';
import { CreationFrame } from '../creation-frame.tsx';
import type { StepProps } from '../creation-query.ts';
import { RestartLink } from '../known-person.tsx';
import { creationTexts } from '../texts.fr.ts';
import { existantTexts as T } from './texts.fr.ts';

/** Who has proved their identity, and has an account already (rule 14): nothing changes, its owner is told. */
export function ExistingCompte({ view }: StepProps) {
  const paths = pathsOf(useEspaceId());
  return (
    <CreationFrame view={view} etape="compte-existant" titre={T.titre} lead={T.phrase}>
      <FormActions>
        <ButtonLink look="main" to={paths.connexion}>
          {creationTexts.connexion}
        </ButtonLink>
        <ButtonLink to={paths.motDePasseOublie}>{T.oubli}</ButtonLink>
      </FormActions>
      <OtherWay icon={<MailQuestion aria-hidden="true" />} title={T.adresseTitre}>
        <p>{T.adresse}</p>
        <RestartLink>{T.recommencer}</RestartLink>
      </OtherWay>
    </CreationFrame>
  );
}
