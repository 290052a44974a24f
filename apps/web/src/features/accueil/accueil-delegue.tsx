import type { AccueilView, SessionView } from '@eps/contracts';
import Inbox from 'lucide-react/icons/inbox';
import { useEspace } from '../../lib/espace-context.ts';
import type { SwitchedState } from '../../lib/own-delegations.ts';
import { hasRubriques } from '../../lib/rubriques.ts';
import { useToldOnce } from '../../lib/use-told-once.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Greeting } from '../../ui/greeting.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { RubriqueSections } from './rubrique-sections.tsx';
import { ServiceTiles } from './service-tiles.tsx';
import { accueilTexts, longDay } from './texts.fr.ts';
import { visibleServices } from './visible-services.ts';

const T = accueilTexts.delegue;

interface AccueilDelegueProps {
  accueil: AccueilView;
  titulaire: string;
  delegation: NonNullable<NonNullable<SessionView['compte']>['delegation']>;
}

/** The home page of who acts for the owner: the services of the delegation, and nothing of the account. */
export function AccueilDelegue({ accueil, titulaire, delegation }: AccueilDelegueProps) {
  const espace = useEspace();
  const own: AccueilView = {
    ...accueil,
    services: accueil.services.filter(({ id }) => delegation.services.includes(id)),
  };
  const services = visibleServices(espace.services, own);
  return (
    <>
      <Greeting identity={espace.id} date={longDay(new Date(accueil.maintenant))}>
        <PageTitle
          documentTitle={`${accueilTexts.titre} — ${espace.organisation.nom}`}
          lead={T.phrase(titulaire)}
        >
          {accueilTexts.bonjour(delegation.nom)}
        </PageTitle>
      </Greeting>
      <div className="accueil accueil--delegue container">
        <SwitchedNotice />
        {services.length === 0 ? (
          <EmptyState icon={<Inbox aria-hidden="true" size={32} />} title={T.aucun}>
            {T.aucunPourquoi(titulaire)}
          </EmptyState>
        ) : hasRubriques(espace) ? (
          <RubriqueSections accueil={own} />
        ) : (
          <>
            <h2 className="accueil__services">{T.services}</h2>
            <ServiceTiles accueil={own} services={services} />
          </>
        )}
      </div>
    </>
  );
}

/** One has just changed of professional: what is shown is now theirs. */
function SwitchedNotice() {
  const titulaire = useToldOnce('titulaire' satisfies keyof SwitchedState);
  if (titulaire === undefined) return null;
  return (
    <Notice kind="ok" live="status" className="accueil__avis">
      <p>{T.change(titulaire)}</p>
    </Notice>
  );
}
