import type { AccueilView } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { accueilQuery } from '../../lib/accueil-query.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { hasRubriques } from '../../lib/rubriques.ts';
import { useCompteConnecte } from '../../lib/session.ts';
import { Greeting } from '../../ui/greeting.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './accueil.css';
import { AccueilDelegue } from './accueil-delegue.tsx';
import { AccountStatus } from './account-status.tsx';
import { ChosenNotice } from './chosen-notice.tsx';
import { ProofNotice } from './proof-notice.tsx';
import { RubriqueSections } from './rubrique-sections.tsx';
import { ServiceTiles } from './service-tiles.tsx';
import { accueilTexts as T, longDay, visitWords } from './texts.fr.ts';
import { visibleServices } from './visible-services.ts';

/** Seen once in the life of an account. */
const ServicesPresentation = lazy(async () => {
  const { ServicesPresentation } = await import('./services-presentation.tsx');
  return { default: ServicesPresentation };
});

/** Home of a signed-in account (O11): who one is, the state of the account, the services. */
export function AccueilScreen() {
  const espace = useEspace();
  const accueil = useQuery(accueilQuery(espace.id));
  const compte = useCompteConnecte();
  if (accueil.data)
    return compte !== undefined && compte.delegation !== null ? (
      <AccueilDelegue
        accueil={accueil.data}
        titulaire={compte.nom}
        delegation={compte.delegation}
      />
    ) : (
      <Accueil accueil={accueil.data} />
    );
  return (
    <div className="accueil accueil--attente container">
      <PageTitle documentTitle={`${T.titre} — ${espace.organisation.nom}`} failed={accueil.isError}>
        {espace.organisation.sousTitre}
      </PageTitle>
      {accueil.isError ? (
        <FailureNotice error={accueil.error} onRetry={() => void accueil.refetch()} />
      ) : (
        <Loading text={T.chargement} rows={4} />
      )}
    </div>
  );
}

function Accueil({ accueil }: { accueil: AccueilView }) {
  const espace = useEspace();
  return (
    <>
      <Greeting identity={espace.id} date={longDay(new Date(accueil.maintenant))}>
        <PageTitle
          documentTitle={`${T.titre} — ${espace.organisation.nom}`}
          lead={<LastVisit accueil={accueil} />}
        >
          {T.bonjour(accueil.appel)}
        </PageTitle>
      </Greeting>
      <div className="accueil container">
        <ChosenNotice />
        <AccountStatus accueil={accueil} />
        <ProofNotice accueil={accueil} />
        {hasRubriques(espace) ? (
          <RubriqueSections accueil={accueil} />
        ) : (
          <>
            <h2 className="accueil__services">{T.mesServices}</h2>
            <ServiceTiles accueil={accueil} services={visibleServices(espace.services, accueil)} />
          </>
        )}
        {accueil.servicesAPresenter ? (
          <Suspense fallback={null}>
            <ServicesPresentation accueil={accueil} />
          </Suspense>
        ) : null}
      </div>
    </>
  );
}

function LastVisit({ accueil }: { accueil: AccueilView }) {
  if (accueil.derniereConnexion === null) return T.premiereVisite;
  const { le } = accueil.derniereConnexion;
  const { de, quand } = visitWords(new Date(le), new Date(accueil.maintenant));
  return (
    <>
      {T.derniereVisite}
      {de}
      <strong>
        <time dateTime={le}>{quand}</time>
      </strong>
      {T.rienDeNouveau}
    </>
  );
}
