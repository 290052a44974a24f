import { getAccueil, type AccueilView } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { Greeting } from '../../ui/greeting.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './accueil.css';
import { AccountStatus } from './account-status.tsx';
import { ServiceTiles } from './service-tiles.tsx';
import { accueilTexts as T, longDay, visitDay } from './texts.fr.ts';

/** Home of a signed-in account (O11): who one is, the state of the account, the services. */
export function AccueilScreen() {
  const espace = useEspace();
  const accueil = useQuery({
    queryKey: ['accueil', espace.id],
    queryFn: ({ signal }) => call(getAccueil, { params: { espace: espace.id }, signal }),
  });
  if (accueil.data) return <Accueil accueil={accueil.data} />;
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
        <AccountStatus accueil={accueil} />
        <h2 className="accueil__services">{T.mesServices}</h2>
        <ServiceTiles accueil={accueil} />
      </div>
    </>
  );
}

function LastVisit({ accueil }: { accueil: AccueilView }) {
  if (accueil.derniereConnexion === null) return T.premiereVisite;
  const { le } = accueil.derniereConnexion;
  return (
    <>
      {T.derniereVisite}
      <strong>
        <time dateTime={le}>{visitDay(new Date(le), new Date(accueil.maintenant))}</time>
      </strong>
      {T.rienDeNouveau}
    </>
  );
}
