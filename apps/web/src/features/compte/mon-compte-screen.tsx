import type { CompteView } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useState } from 'react';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { accountPageName } from '../../lib/espace-words.fr.ts';
import { useSession } from '../../lib/session.ts';
import { Loading } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { AffichageSection } from './affichage/affichage-section.tsx';
import './compte.css';
import { compteQuery } from './compte-query.ts';
import { AfterLink, AfterLinkDone } from './connexion/after-link.tsx';
import { ConnexionSection } from './connexion/connexion-section.tsx';
import { EvenementsSection } from './evenements/evenements-section.tsx';
import { RubriqueMenu, useRubrique, type Rubrique } from './rubriques.tsx';
import { SecondsFacteursSection } from './securite/seconds-facteurs-section.tsx';
import { SessionsSection } from './sessions/sessions-section.tsx';
import { compteTexts as T } from './texts.fr.ts';

/** « Paramètres » (O12), « Gérer l’accès à mon compte » (T18). After a reset link, the new password alone. */
export function MonCompteScreen() {
  const { id, organisation } = useEspace();
  const titre = accountPageName(id);
  const { data: session } = useSession();
  const owesPassword = session?.compte?.obligations.includes('mot-de-passe') === true;
  const [passwordChosen, setPasswordChosen] = useState(false);
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
  const { id, organisation } = useEspace();
  const titre = accountPageName(id);
  const rubrique = useRubrique();
  const Section = sections[rubrique];
  const [failed, setFailed] = useState(false);
  return (
    <div className="compte container">
      <RubriqueMenu current={rubrique} />
      <div className="compte__contenu">
        <PageTitle
          key={rubrique}
          documentTitle={`${T.titreOnglet(T.rubriques[rubrique], titre)} — ${organisation.nom}`}
          failed={failed && rubrique === 'connexion'}
        >
          {titre}
        </PageTitle>
        <Section onFailed={setFailed} />
      </div>
    </div>
  );
}

interface SectionProps {
  onFailed: (failed: boolean) => void;
}

function InformationsConnexion({ onFailed }: SectionProps) {
  return (
    <WithCompte>{(compte) => <ConnexionSection compte={compte} onFailed={onFailed} />}</WithCompte>
  );
}

const sections = {
  connexion: InformationsConnexion,
  sessions: SessionsSection,
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
