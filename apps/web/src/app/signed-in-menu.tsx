import House from 'lucide-react/icons/house';
import LogOut from 'lucide-react/icons/log-out';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { useLocation, useNavigate } from 'react-router';
import { useEspaceId } from '../lib/espace-context.ts';
import { accountPageName } from '../lib/espace-words.fr.ts';
import { pathsOf } from '../lib/paths.ts';
import { useSignOut } from '../lib/session.ts';
import { AccountMenu } from '../ui/account-menu.tsx';
import { appTexts as T } from './texts.fr.ts';

export interface SignedInMenuProps {
  nom: string;
  initiales: string;
}

/** The account menu of the header; a chunk of its own, for it is only needed once signed in. */
export function SignedInMenu({ nom, initiales }: SignedInMenuProps) {
  const espace = useEspaceId();
  const paths = pathsOf(espace);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const signOut = useSignOut();
  const items = [
    {
      id: 'accueil',
      label: T.accueil,
      icon: <House aria-hidden="true" />,
      onAction: () => void navigate(paths.accueil),
    },
    {
      id: 'parametres',
      label: accountPageName(espace),
      icon: <SlidersHorizontal aria-hidden="true" />,
      onAction: () => void navigate(paths.monCompte),
    },
    {
      id: 'deconnexion',
      label: signOut.isPending ? T.deconnexion : T.seDeconnecter,
      icon: <LogOut aria-hidden="true" />,
      onAction: () => {
        if (!signOut.isPending) signOut.mutate();
      },
    },
  ];
  return (
    <AccountMenu
      name={nom}
      initials={initiales}
      items={items.filter(({ id }) => id !== 'accueil' || pathname !== paths.accueil)}
    />
  );
}
