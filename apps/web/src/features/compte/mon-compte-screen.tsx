import type { CompteView } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { accountPageName } from '../../lib/espace-words.fr.ts';
import { pathsOf } from '../../lib/paths.ts';
import { hasRubriques } from '../../lib/rubriques.ts';
import { useSession } from '../../lib/session.ts';
import { useWhileHere } from '../../lib/use-while-here.ts';
import { Loading } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { AffichageSection } from './affichage/affichage-section.tsx';
import './compte.css';
import { compteQuery } from './compte-query.ts';
import { AfterLink, AfterLinkDone } from './connexion/after-link.tsx';
import { afterLinkByEspace } from './connexion/after-link.fr.ts';
import { ConnexionSection } from './connexion/connexion-section.tsx';
import { EvenementsSection } from './evenements/evenements-section.tsx';
import { InformationsSection } from './informations/informations-section.tsx';
import { SecuritySection } from './protection/security-section.tsx';
import { RubriqueMenu, useRubrique, useRubriqueName, type Rubrique } from './rubriques.tsx';
import { SecondsFacteursSection } from './securite/seconds-facteurs-section.tsx';
import { SessionsSection } from './sessions/sessions-section.tsx';
import { compteTexts as T } from './texts.fr.ts';

/** « Paramètres » (O12), « Gérer l’accès à mon compte » (T18), « MON COMPTE » (A12). After a reset link, the new password alone. */
export function MonCompteScreen() {
  const { id, organisation } = useEspace();
  const titre = afterLinkByEspace[id]?.titre ?? accountPageName(id);
  const { data: session } = useSession();
  const owesPassword = session?.compte?.obligations.includes('mot-de-passe') === true;
  const [passwordChosen, setPasswordChosen] = useWhileHere(false);
  const [failed, setFailed] = useState(false);
  if (!owesPassword && !passwordChosen) return <Parametres />;
  return (
    <div className="compte compte--seul container">
      <PageTitle documentTitle={`${titre} — ${organisation.nom}`} failed={failed}>
        {titre}
      </PageTitle>
      {passwordChosen ? (
        <AfterLinkDone />
      ) : (
        <WithCompte>
          {(compte) => (
            <AfterLink
              compte={compte}
              onSaved={() => setPasswordChosen(true)}
              onFailed={setFailed}
            />
          )}
        </WithCompte>
      )}
    </div>
  );
}

function Parametres() {
  const espace = useEspace();
  const { organisation } = espace;
  const titre = accountPageName(espace.id);
  const rubrique = useRubrique();
  const name = useRubriqueName(rubrique);
  // A12: the page is named by its part, the menu by the page.
  const guide = hasRubriques(espace);
  const Section = sections[rubrique];
  const [failed, setFailed] = useState(false);
  return (
    <div className="compte container">
      <RubriqueMenu current={rubrique} />
      <div className="compte__contenu">
        <PageTitle
          key={rubrique}
          documentTitle={`${T.titreOnglet(name, titre)} — ${organisation.nom}`}
          failed={failed && rubrique === 'connexion'}
        >
          {guide ? name : titre}
        </PageTitle>
        {guide && (rubrique === 'evenements' || rubrique === 'seconds-facteurs') ? (
          <p className="compte__retour">
            <Link to={pathsOf(espace.id).monCompteConnexion}>{T.retourConnexion}</Link>
          </p>
        ) : null}
        <Section onFailed={setFailed} />
      </div>
    </div>
  );
}

interface SectionProps {
  onFailed: (failed: boolean) => void;
}

function InformationsConnexion({ onFailed }: SectionProps) {
  const Section = hasRubriques(useEspace()) ? SecuritySection : ConnexionSection;
  return <WithCompte>{(compte) => <Section compte={compte} onFailed={onFailed} />}</WithCompte>;
}

const sections = {
  informations: InformationsSection,
  connexion: InformationsConnexion,
  sessions: () => <SessionsSection />,
  evenements: EvenementsSection,
  'seconds-facteurs': SecondsFacteursSection,
  affichage: AffichageSection,
} satisfies Record<Rubrique, ComponentType<SectionProps>>;

function WithCompte({ children }: { children: (compte: CompteView) => ReactNode }) {
  const compte = useQuery(compteQuery(useEspace().id));
  if (compte.data) return children(compte.data);
  if (compte.isError) {
    return <FailureNotice error={compte.error} onRetry={() => void compte.refetch()} />;
  }
  return <Loading text={T.chargement} rows={4} />;
}
