import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { accueilQuery } from '../lib/accueil-query.ts';
import { useEspace } from '../lib/espace-context.ts';
import { pathsOf } from '../lib/paths.ts';
import { type Rubrique, rubriquesOf } from '../lib/rubriques.ts';
import { MainNav, type NavPlace } from '../ui/main-nav.tsx';
import './main-navigation.css';
import { signedInTexts as T } from './signed-in.texts.fr.ts';

interface MainNavigationProps {
  /** Those of a delegation; null: the owner's. */
  services: readonly string[] | null;
}

/** The headings of the home page under the header (A11): those under which this session sees a service. */
export function MainNavigation({ services: delegated }: MainNavigationProps) {
  const { id, services } = useEspace();
  const { pathname, hash } = useLocation();
  const { data, isPending } = useQuery(accueilQuery(id));
  // Its place is kept: what is under it does not move when it comes.
  if (isPending) return <div className="navigation-attendue" />;

  const seen = services
    .filter(({ id: service }) => delegated === null || delegated.includes(service))
    .filter((service) =>
      data === undefined
        ? service.pour === undefined
        : data.services.some((visible) => visible.id === service.id),
    );
  const paths = pathsOf(id);
  const atHome = pathname === paths.accueil;
  const rubriques = rubriquesOf(seen);
  const current = rubriques.find(({ ancre, services: own }) =>
    atHome
      ? hash === `#${ancre}`
      : own.some(({ chemin }) => chemin !== '' && isUnder(paths.service(chemin), pathname)),
  );
  const places: NavPlace[] = [
    { to: paths.accueil, label: T.navAccueil, current: atHome && current === undefined },
    ...rubriques.map((rubrique) => ({
      to: pageOf(rubrique) ?? `${paths.accueil}#${rubrique.ancre}`,
      label: rubrique.titre,
      current: rubrique === current,
    })),
  ];
  return <MainNav places={places} />;

  /** A heading that is a service of the same name leads to it; any other, to its part of the home page. */
  function pageOf({ titre, services: [only, ...others] }: Rubrique): string | undefined {
    return others.length === 0 && only?.nom === titre ? paths.service(only.chemin) : undefined;
  }
}

function isUnder(page: string, pathname: string): boolean {
  return pathname === page || pathname.startsWith(`${page}/`);
}
