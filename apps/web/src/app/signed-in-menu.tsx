import type { Activite, SessionView } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import House from 'lucide-react/icons/house';
import KeyRound from 'lucide-react/icons/key-round';
import LogOut from 'lucide-react/icons/log-out';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import UsersRound from 'lucide-react/icons/users-round';
import { createPortal } from 'react-dom';
import { useLocation, useNavigate } from 'react-router';
import { accueilQuery } from '../lib/accueil-query.ts';
import { activitesQuery, useChooseActivite } from '../lib/activites.ts';
import { delegationPathsOf } from '../lib/delegation-paths.ts';
import { useEspaceId } from '../lib/espace-context.ts';
import { accountPageName } from '../lib/espace-words.fr.ts';
import { openDelegations, useOwnDelegations } from '../lib/own-delegations.ts';
import { pathsOf } from '../lib/paths.ts';
import { useSignOut } from '../lib/sign-out.ts';
import { AccountMenu, type AccountMenuItem } from '../ui/account-menu.tsx';
import { initialsOf } from './initials-of.ts';
import { MenuAct } from './menu-act.tsx';
import { signedInTexts } from './signed-in.texts.fr.ts';
import { appTexts as T } from './texts.fr.ts';

export interface SignedInMenuProps extends Pick<
  NonNullable<SessionView['compte']>,
  'nom' | 'initiales' | 'activite' | 'delegation'
> {
  /** The place under the header, once it is there. */
  under: HTMLElement | null;
}

/** The account menu of the header; a chunk of its own, for it is only needed once signed in. */
export function SignedInMenu(props: SignedInMenuProps) {
  const { nom, initiales, activite, delegation, under } = props;
  const espace = useEspaceId();
  const paths = pathsOf(espace);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const signOut = useSignOut();
  const choose = useChooseActivite();
  const activites = useActiviteItems(delegation === null ? activite : null, choose);
  const choix = useChoixItems(delegation !== null);
  const propres = usePropresItems(delegation !== null);
  const motDePasse = usePasswordItems(delegation !== null);
  const items = [
    {
      id: 'accueil',
      label: T.accueil,
      icon: <House aria-hidden="true" />,
      onAction: () => void navigate(paths.accueil),
    },
    ...activites,
    ...choix,
    ...propres,
    ...motDePasse,
    {
      id: 'parametres',
      label: accountPageName(espace),
      icon: <SlidersHorizontal aria-hidden="true" />,
      onAction: () => void navigate(paths.monCompte),
    },
    {
      id: 'deconnexion',
      label: T.seDeconnecter,
      icon: <LogOut aria-hidden="true" />,
      onAction: () => {
        if (!signOut.isPending) signOut.mutate();
      },
    },
  ]
    .filter(({ id }) => id !== 'accueil' || pathname !== paths.accueil)
    .filter(({ id }) => id !== 'parametres' || delegation === null);
  const menu =
    delegation === null ? (
      <AccountMenu
        name={nom}
        initials={initiales}
        // One who has a single activity knows it.
        detail={activites.length === 0 ? undefined : activite?.libelle}
        items={items}
      />
    ) : (
      <AccountMenu name={delegation.nom} initials={initialsOf(delegation.nom)} items={items} />
    );
  return (
    <>
      {menu}
      {under === null
        ? null
        : createPortal(
            <>
              <MenuAct act={choose} busy={signedInTexts.changement} />
              <MenuAct act={signOut} busy={T.deconnexion} />
            </>,
            under,
          )}
    </>
  );
}

/** The way to act for somebody else; none where there is nobody else. */
function useChoixItems(byDelegation: boolean): AccountMenuItem[] {
  const { choix } = delegationPathsOf(useEspaceId());
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const own = openDelegations(useOwnDelegations(byDelegation) ?? []);
  if (own.length < 2 || pathname === choix) return [];
  return [
    {
      id: 'choix',
      label: signedInTexts.changerTitulaire,
      icon: <ArrowLeftRight aria-hidden="true" />,
      onAction: () => void navigate(choix),
    },
  ];
}

/** The way to a delegate’s own delegations. */
function usePropresItems(byDelegation: boolean): AccountMenuItem[] {
  const { propres } = delegationPathsOf(useEspaceId());
  const navigate = useNavigate();
  const { pathname } = useLocation();
  if (!byDelegation || pathname === propres) return [];
  return [
    {
      id: 'delegations',
      label: signedInTexts.mesDelegations,
      icon: <UsersRound aria-hidden="true" />,
      onAction: () => void navigate(propres),
    },
  ];
}

/** The way to another password of a delegate’s: a link, sent to the address they sign in with. */
function usePasswordItems(byDelegation: boolean): AccountMenuItem[] {
  const espace = useEspaceId();
  const { motDePasseOublie } = delegationPathsOf(espace);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { data } = useQuery({ ...accueilQuery(espace), enabled: byDelegation });
  if (!byDelegation || pathname === motDePasseOublie) return [];
  return [
    {
      id: 'mot-de-passe',
      label: signedInTexts.changerMotDePasse,
      icon: <KeyRound aria-hidden="true" />,
      onAction: () => void navigate(motDePasseOublie, { state: { email: data?.email } }),
    },
  ];
}

/** The other activities, each a way to change; none where there is no other. */
function useActiviteItems(
  current: Activite | null,
  choose: ReturnType<typeof useChooseActivite>,
): AccountMenuItem[] {
  const { data } = useQuery({ ...activitesQuery(useEspaceId()), enabled: current !== null });
  const others = current === null ? [] : (data?.activites ?? []);
  return others
    .filter(({ id }) => id !== current?.id)
    .map((activite) => ({
      id: `activite-${activite.id}`,
      label: signedInTexts.passerA(activite.libelle),
      icon: <ArrowLeftRight aria-hidden="true" />,
      onAction: () => {
        if (!choose.isPending) choose.mutate(activite);
      },
    }));
}
