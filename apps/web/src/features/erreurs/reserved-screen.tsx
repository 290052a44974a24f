import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { useCompteConnecte } from '../../lib/session.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './erreurs.css';
import { erreursTexts as T } from './texts.fr.ts';

export interface ReservedScreenProps {
  /** Whom the page serves besides the owner: those whose delegation holds a service. */
  delegue: true | { readonly service: string } | undefined;
}

/** A page that is not for who acts by delegation, or not yet: the way home is one click away. */
export function ReservedScreen({ delegue }: ReservedScreenProps) {
  const { id, organisation, services } = useEspace();
  const asked = typeof delegue === 'object' ? delegue.service : null;
  const couldBe = services.some((one) => one.id === asked && one.delegable === true);
  const titre = couldBe ? T.nonConfieTitre : T.reserveTitre;
  const titulaire = useCompteConnecte()?.nom ?? '';
  const paths = pathsOf(id);
  return (
    <div className="erreur container">
      <LockKeyhole aria-hidden="true" size={40} />
      <PageTitle
        documentTitle={`${titre} — ${organisation.nom}`}
        lead={couldBe ? T.nonConfiePhrase(titulaire) : T.reservePhrase(titulaire)}
      >
        {titre}
      </PageTitle>
      <p className="erreur__ways">
        <ButtonLink to={paths.accueil} look="main">
          {T.versServices}
        </ButtonLink>
        <ButtonLink to={paths.assistance} look="tertiary">
          {T.assistance}
        </ButtonLink>
      </p>
    </div>
  );
}
