import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import './no-injected-style.ts';
import './switch.css';
import { UI } from './texts.fr.ts';

interface SwitchProps {
  children: ReactNode;
  selected: boolean;
  onChange: (selected: boolean) => void;
  /** The state in words, on and off: « par e-mail », « non abonnée ». */
  states?: readonly [on: string, off: string] | undefined;
  name?: string | undefined;
  disabled?: boolean | undefined;
}

/** Something that acts at once when turned on or off; its state is said in words. */
export function Switch({ children, selected, onChange, states, name, disabled }: SwitchProps) {
  const [on, off] = states ?? [UI.yes, UI.no];
  return (
    <AriaSwitch
      className="ui-switch"
      isSelected={selected}
      onChange={onChange}
      name={name}
      isDisabled={disabled === true}
    >
      <span className="ui-switch__label">{children}</span>
      <span className="ui-switch__state" aria-hidden="true">
        {selected ? on : off}
      </span>
      <span className="ui-switch__track" aria-hidden="true" />
    </AriaSwitch>
  );
}
