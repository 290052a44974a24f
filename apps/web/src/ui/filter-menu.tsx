import ChevronDown from 'lucide-react/icons/chevron-down';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import './account-menu.css';
import './filter-menu.css';
import { InFrench } from './in-french.tsx';
import './no-injected-style.ts';

interface FilterMenuProps {
  /** « Période ». */
  name: string;
  options: readonly { id: string; label: string }[];
  value: string;
  onChange: (id: string) => void;
  /** Narrows the list now (not the default): drawn with the primary border. */
  active?: boolean | undefined;
}

/** A filter that shows its name lightly and its value strongly: « Période **12 mois** ». */
export function FilterMenu({ name, options, value, onChange, active = false }: FilterMenuProps) {
  const current = options.find(({ id }) => id === value)?.label ?? '';
  return (
    <InFrench>
      <MenuTrigger>
        <AriaButton className="ui-filter" data-active={active || undefined}>
          <span className="ui-filter__name">{name}</span>
          <span className="ui-filter__value">{current}</span>
          <ChevronDown aria-hidden="true" size={18} />
        </AriaButton>
        <Popover className="ui-popover" placement="bottom start" offset={6}>
          <Menu
            className="ui-menu"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[value]}
            onAction={(key: string | number) => onChange(String(key))}
          >
            {options.map(({ id, label }) => (
              <MenuItem key={id} id={id} className="ui-menu__item">
                {label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </InFrench>
  );
}
