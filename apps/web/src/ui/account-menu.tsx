import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import './account-menu.css';
import { InFrench } from './in-french.tsx';
import './no-injected-style.ts';
import { UI } from './texts.fr.ts';

/** One line of the menu. */
export interface AccountMenuItem {
  id: string;
  label: string;
  icon?: ReactNode;
  onAction: () => void;
}

interface AccountMenuProps {
  /** Full name, as displayed; initials stand alone on phones. */
  name: string;
  initials: string;
  /** What is said under the name, in small: under which activity one is signed in. */
  detail?: string | undefined;
  items: readonly AccountMenuItem[];
}

/** Who is signed in, and what they may do with their account; the last item is usually « Se déconnecter ». */
export function AccountMenu({ name, initials, detail, items }: AccountMenuProps) {
  return (
    <InFrench>
      <MenuTrigger>
        <AriaButton className="ui-account">
          <span className="ui-account__initials" aria-hidden="true">
            {initials}
          </span>
          <span className="sr-only">{UI.accountOf}</span>{' '}
          <span className="ui-account__texts">
            <span className="ui-account__name">{name}</span>{' '}
            {detail === undefined ? null : (
              <span className="ui-account__detail">
                <span className="sr-only">{UI.accountActivity}</span> {detail}
              </span>
            )}
          </span>
          <ChevronDown aria-hidden="true" size={18} />
        </AriaButton>
        <Popover className="ui-popover" placement="bottom end" offset={6}>
          <Menu
            className="ui-menu"
            onAction={(key: string | number) => items.find(({ id }) => id === key)?.onAction()}
          >
            {items.map(({ id, label, icon }) => (
              <MenuItem key={id} id={id} textValue={label} className="ui-menu__item">
                {icon}
                <span>{label}</span>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </InFrench>
  );
}
