import type { LienEntete } from '@eps/espaces';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import KeyRound from 'lucide-react/icons/key-round';
import LogIn from 'lucide-react/icons/log-in';
import { Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import { useEspace } from '../lib/espace-context.ts';
import { pathsOf } from '../lib/paths.ts';
import { useCompteConnecte } from '../lib/session.ts';
import { HeaderLink } from '../ui/header-link.tsx';
import { Header } from '../ui/header.tsx';
import { SignedInBand, SignedInMenu } from './screens.ts';
import { appTexts as T } from './texts.fr.ts';

/** Who is speaking, and the ways in; once signed in, the help and the account menu. */
export function EspaceHeader() {
  const { id, organisation } = useEspace();
  const compte = useCompteConnecte();
  const paths = pathsOf(id);
  const [under, setUnder] = useState<HTMLElement | null>(null);
  return (
    <Header
      identity={id}
      organisation={organisation.enseigne}
      espace={organisation.sousTitre}
      homeTo={compte === undefined ? paths.connexion : paths.accueil}
      account={
        compte === undefined ? undefined : (
          <Suspense fallback={null}>
            <SignedInMenu {...compte} under={under} />
          </Suspense>
        )
      }
      navigation={
        compte === undefined ? undefined : (
          <>
            <Suspense fallback={null}>
              <SignedInBand compte={compte} />
            </Suspense>
            <div ref={setUnder} />
          </>
        )
      }
    >
      {compte === undefined ? <WaysIn /> : <AssistanceLink />}
    </Header>
  );
}

function WaysIn() {
  const { id, connexion } = useEspace();
  const { pathname } = useLocation();
  const here = pathname.replace(/\/$/, '') === pathsOf(id).connexion;
  return (here ? connexion.entete.connexion : connexion.entete.ailleurs).map((lien) => (
    <WayIn key={lien.texte} {...lien} />
  ));
}

const ICONS = { '': LogIn, assistance: CircleHelp } as Readonly<
  Partial<Record<string, typeof LogIn>>
>;

function WayIn({ texte, chemin }: LienEntete) {
  const { id, organisation, delegations } = useEspace();
  const { pathname } = useLocation();
  const paths = pathsOf(id);
  // Of delegates, on their pages.
  const door = (delegations && /^\/[^/]+\/delegue(?=\/|$)/.exec(pathname)?.[0]) ?? paths.connexion;
  const Icon = chemin === null ? ArrowLeft : (ICONS[chemin] ?? KeyRound);
  const inside = chemin === '' ? door : paths.service(chemin ?? '');
  return (
    <HeaderLink
      to={chemin === null ? organisation.siteUrl : inside}
      icon={<Icon aria-hidden="true" />}
    >
      {texte}
    </HeaderLink>
  );
}

function AssistanceLink() {
  const { id, connexion } = useEspace();
  const help = connexion.entete.connexion.find(({ chemin }) => chemin === 'assistance');
  return (
    <HeaderLink to={pathsOf(id).assistance} icon={<CircleHelp aria-hidden="true" />}>
      {help?.texte ?? T.assistance}
    </HeaderLink>
  );
}
