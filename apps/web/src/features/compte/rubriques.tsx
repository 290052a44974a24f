import KeyRound from 'lucide-react/icons/key-round';
import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone';
import Palette from 'lucide-react/icons/palette';
import ScrollText from 'lucide-react/icons/scroll-text';
import ShieldCheck from 'lucide-react/icons/shield-check';
import ShieldPlus from 'lucide-react/icons/shield-plus';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import Stethoscope from 'lucide-react/icons/stethoscope';
import UserRoundPlus from 'lucide-react/icons/user-round-plus';
import { useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import { delegationPathsOf } from '../../lib/delegation-paths.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { accountPageName } from '../../lib/espace-words.fr.ts';
import { pathsOf } from '../../lib/paths.ts';
import { hasRubriques } from '../../lib/rubriques.ts';
import '../../ui/side-menu.css';
import { compteTexts as T } from './texts.fr.ts';

type PlainRubrique = 'connexion' | 'sessions' | 'evenements' | 'seconds-facteurs' | 'affichage';
export type Rubrique = PlainRubrique | 'informations';

/** What the menu marks: a part of the page, or a page of its own. */
export type MenuPlace = Rubrique | 'delegations' | 'configuration';

const plain: Readonly<Record<PlainRubrique, typeof KeyRound>> = {
  connexion: KeyRound,
  sessions: MonitorSmartphone,
  evenements: ScrollText,
  'seconds-facteurs': ShieldPlus,
  affichage: Palette,
};

const plainRubriques = Object.keys(plain).filter(isPlain);

function isPlain(value: unknown): value is PlainRubrique {
  return typeof value === 'string' && Object.hasOwn(plain, value);
}

/** Where the account page is that of A12, what is not one of its three parts is inside the second one. */
const INSIDE: Readonly<Record<PlainRubrique, Rubrique>> = {
  connexion: 'connexion',
  sessions: 'connexion',
  evenements: 'evenements',
  'seconds-facteurs': 'seconds-facteurs',
  affichage: 'connexion',
};

/** The part of the account page that the address names; the first one when it names none. */
export function useRubrique(): Rubrique {
  const [search] = useSearchParams();
  const asked = search.get('rubrique');
  if (hasRubriques(useEspace())) return isPlain(asked) ? INSIDE[asked] : 'informations';
  return isPlain(asked) ? asked : 'connexion';
}

/** What the espace calls a part. */
export function useRubriqueName(rubrique: Rubrique): string {
  const guide = hasRubriques(useEspace());
  return guide && rubrique === 'connexion' ? T.menu.connexion : T.rubriques[rubrique];
}

/** The parts of the account page, each with an address of its own. */
export function RubriqueMenu({ current }: { current: MenuPlace }) {
  return hasRubriques(useEspace()) ? (
    <GuideMenu current={current} />
  ) : (
    <PlainMenu current={current} />
  );
}

function PlainMenu({ current }: { current: MenuPlace }) {
  const { id } = useEspace();
  const { monCompte } = pathsOf(id);
  return (
    <nav className="ui-side-menu" aria-label={accountPageName(id)}>
      <ul className="ui-side-menu__list">
        {plainRubriques.map((rubrique) => {
          const search = rubrique === 'connexion' ? '' : `?rubrique=${rubrique}`;
          return (
            <Place
              key={rubrique}
              to={monCompte + search}
              current={rubrique === current}
              icon={plain[rubrique]}
            >
              {T.rubriques[rubrique]}
            </Place>
          );
        })}
        <DelegationsPlace current={current === 'delegations'} />
      </ul>
    </nav>
  );
}

/** Where somebody else may be let in. */
function DelegationsPlace({ current }: { current: boolean }) {
  const { id, delegations } = useEspace();
  if (delegations === null) return null;
  return (
    <Place to={delegationPathsOf(id).delegations} current={current} icon={UserRoundPlus}>
      {T.menu.delegations}
    </Place>
  );
}

/** « MON COMPTE » of A12: the settings are a public page of their own. */
function GuideMenu({ current }: { current: MenuPlace }) {
  const paths = pathsOf(useEspace().id);
  const heading = useId();
  const inside = current === 'informations' || isPage(current) ? current : 'connexion';
  return (
    <nav className="ui-side-menu" aria-labelledby={heading}>
      <p id={heading}>{T.menu.titre}</p>
      <ul className="ui-side-menu__list">
        <Place to={paths.monCompte} current={inside === 'informations'} icon={Stethoscope}>
          {T.menu.informations}
        </Place>
        <Place
          to={paths.monCompteConnexion}
          current={current === 'connexion' || (inside === 'connexion' && 'inside')}
          icon={ShieldCheck}
        >
          {T.menu.connexion}
        </Place>
        <DelegationsPlace current={inside === 'delegations'} />
        <Place
          to={paths.configuration}
          current={inside === 'configuration'}
          icon={SlidersHorizontal}
        >
          {T.menu.parametres}
        </Place>
      </ul>
    </nav>
  );
}

function isPage(place: MenuPlace): place is 'delegations' | 'configuration' {
  return place === 'delegations' || place === 'configuration';
}

interface PlaceProps {
  to: string;
  /** `inside`: a page under this one is shown. */
  current: boolean | 'inside';
  icon: typeof KeyRound;
  children: string;
}

function Place({ to, current, icon: Icon, children }: PlaceProps) {
  return (
    <li>
      <Link to={to} aria-current={current === 'inside' ? 'true' : current ? 'page' : undefined}>
        <Icon aria-hidden="true" size={20} />
        <span>{children}</span>
      </Link>
    </li>
  );
}
