import KeyRound from 'lucide-react/icons/key-round';
import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone';
import Palette from 'lucide-react/icons/palette';
import ScrollText from 'lucide-react/icons/scroll-text';
import ShieldPlus from 'lucide-react/icons/shield-plus';
import { Link, useSearchParams } from 'react-router';
import { useEspaceId } from '../../lib/espace-context.ts';
import { accountPageName } from '../../lib/espace-words.fr.ts';
import '../../ui/side-menu.css';
import { compteTexts } from './texts.fr.ts';

export type Rubrique = keyof typeof compteTexts.rubriques;

const icons = {
  connexion: KeyRound,
  sessions: MonitorSmartphone,
  evenements: ScrollText,
  'seconds-facteurs': ShieldPlus,
  affichage: Palette,
} as const satisfies Record<Rubrique, unknown>;

const rubriques = Object.keys(icons).filter(isRubrique);

function isRubrique(value: unknown): value is Rubrique {
  return typeof value === 'string' && Object.hasOwn(icons, value);
}

/** The part of « Paramètres » that the address names; the first one when it names none. */
export function useRubrique(): Rubrique {
  const [search] = useSearchParams();
  const asked = search.get('rubrique');
  return isRubrique(asked) ? asked : 'connexion';
}

/** The parts of « Paramètres », each with an address of its own. */
export function RubriqueMenu({ current }: { current: Rubrique }) {
  return (
    <nav className="ui-side-menu" aria-label={accountPageName(useEspaceId())}>
      <ul className="ui-side-menu__list">
        {rubriques.map((rubrique) => {
          const Icon = icons[rubrique];
          return (
            <li key={rubrique}>
              <Link
                to={{ search: rubrique === 'connexion' ? '' : `?rubrique=${rubrique}` }}
                aria-current={rubrique === current ? 'page' : undefined}
              >
                <Icon aria-hidden="true" size={20} />
                <span>{compteTexts.rubriques[rubrique]}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
