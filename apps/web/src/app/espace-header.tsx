import type { LienEntete } from '@eps/espaces';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
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
  const { id, organisation } = useEspace();
  const paths = pathsOf(id);
  const Icon = chemin === null ? ArrowLeft : (ICONS[chemin] ?? KeyRound);
  const inside = chemin === '' ? paths.connexion : paths.service(chemin ?? '');
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
  const { id } = useEspace();
  return (
    <HeaderLink to={pathsOf(id).assistance} icon={<CircleHelp aria-hidden="true" />}>
      {T.assistance}
    </HeaderLink>
  );
}
