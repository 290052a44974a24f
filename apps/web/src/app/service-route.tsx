import type { Service } from '@eps/espaces';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { accueilQuery } from '../lib/accueil-query.ts';
import { useEspace } from '../lib/espace-context.ts';
import { LoadFailure } from '../lib/load-failure.tsx';
import { BientotScreen } from './espace-screens.ts';
import { LoadingText } from './loading-text.tsx';
import { NotFoundScreen } from './screens.ts';
import { SignedIn } from './signed-in.tsx';

/** A service the espace declares and that is not open yet; any other word is an unknown page, signed in or not. */
export function ServiceRoute() {
  const { services } = useEspace();
  const { service: chemin } = useParams();
  const service = services.find((one) => one.chemin === chemin && one.etat === 'bientot');
  if (service === undefined) return <NotFoundScreen />;
  return (
    <SignedIn delegue={{ service: service.id }}>
      {service.pour === undefined ? (
        <BientotScreen service={service} />
      ) : (
        <OfSome service={service} />
      )}
    </SignedIn>
  );
}

/** A service that some only see: the server says to whom; for the others it is no page. */
function OfSome({ service }: { service: Service }) {
  const { data, error, refetch } = useQuery(accueilQuery(useEspace().id));
  if (data === undefined)
    return error === null ? (
      <LoadingText />
    ) : (
      <LoadFailure error={error} onRetry={() => void refetch()} />
    );
  return data.services.some(({ id }) => id === service.id) ? (
    <BientotScreen service={service} />
  ) : (
    <NotFoundScreen />
  );
}
