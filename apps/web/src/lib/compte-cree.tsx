import CircleCheck from 'lucide-react/icons/circle-check-big';
import { ButtonLink } from '../ui/button-link.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { FormActions } from '../ui/wizard-layout.tsx';
import { compteCreeTexts as T } from './compte-cree.texts.fr.ts';
import { useEspace } from './espace-context.ts';
import { pathsOf } from './paths.ts';
import { useSession } from './session.ts';

/** « Le compte vient d’être créé »: the way in, for who is signed in by what has just created it. */
export function CompteCree() {
  const { id, organisation } = useEspace();
  const { data } = useSession();
  const signedIn = Boolean(data?.compte);
  const paths = pathsOf(id);
  return (
    <>
      <CircleCheck className="ui-wizard__mark" aria-hidden="true" size={52} />
      <PageTitle key="cree" documentTitle={`${T.titre} — ${organisation.nom}`} lead={T.phrase}>
        {T.titre}
      </PageTitle>
      <FormActions>
        <ButtonLink look="main" to={signedIn ? paths.accueil : paths.connexion}>
          {signedIn ? T.acces : T.connexion}
        </ButtonLink>
      </FormActions>
    </>
  );
}
