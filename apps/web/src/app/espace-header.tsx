import CircleHelp from 'lucide-react/icons/circle-question-mark';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import KeyRound from 'lucide-react/icons/key-round';
import LogIn from 'lucide-react/icons/log-in';
import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { useEspace } from '../lib/espace-context.ts';
import { pathsOf } from '../lib/paths.ts';
import { useSession } from '../lib/session.ts';
import { HeaderLink } from '../ui/header-link.tsx';
import { Header } from '../ui/header.tsx';
import { SignedInMenu } from './screens.ts';
import { appTexts as T } from './texts.fr.ts';

/** Who is speaking, and the ways in; once signed in, the help and the account menu. */
export function EspaceHeader() {
  const { id, organisation } = useEspace();
  const { data } = useSession();
  const paths = pathsOf(id);
  const compte = data?.compte ?? null;
  return (
    <Header
      identity={id}
      organisation={organisation.enseigne}
      espace={organisation.sousTitre}
      homeTo={compte === null ? paths.connexion : paths.accueil}
      account={
        compte === null ? undefined : (
          <Suspense fallback={null}>
            <SignedInMenu nom={compte.nom} initiales={compte.initiales} />
          </Suspense>
        )
      }
    >
      {compte === null ? <WaysIn /> : <AssistanceLink />}
    </Header>
  );
}

function WaysIn() {
  const { id, organisation } = useEspace();
  const { pathname } = useLocation();
  const paths = pathsOf(id);
  if (pathname.replace(/\/$/, '') === paths.connexion)
    return (
      <>
        <HeaderLink to={organisation.siteUrl} icon={<ArrowLeft aria-hidden="true" />}>
          {T.retourSite}
        </HeaderLink>
        <AssistanceLink />
      </>
    );
  return (
    <>
      <HeaderLink to={paths.connexion} icon={<LogIn aria-hidden="true" />}>
        {T.seConnecter}
      </HeaderLink>
      <HeaderLink to={paths.identifiantsOublies} icon={<KeyRound aria-hidden="true" />}>
        {T.identifiantsOublies}
      </HeaderLink>
    </>
  );
}

function AssistanceLink() {
  const { id } = useEspace();
  return (
    <HeaderLink to={pathsOf(id).assistance} icon={<CircleHelp aria-hidden="true" />}>
      {T.assistance}
    </HeaderLink>
  );
}
