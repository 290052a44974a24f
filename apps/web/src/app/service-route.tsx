import { useParams } from 'react-router';
import { useEspace } from '../lib/espace-context.ts';
import { BientotScreen } from './espace-screens.ts';
import { NotFoundScreen } from './screens.ts';
import { SignedIn } from './signed-in.tsx';

/** A service the espace declares and that is not open yet; any other word is an unknown page, signed in or not. */
export function ServiceRoute() {
  const { services } = useEspace();
  const { service: chemin } = useParams();
  const service = services.find((one) => one.chemin === chemin && one.etat === 'bientot');
  if (service === undefined) return <NotFoundScreen />;
  return (
    <SignedIn>
      <BientotScreen service={service} />
    </SignedIn>
  );
}
