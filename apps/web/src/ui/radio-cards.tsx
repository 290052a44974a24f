import CircleAlert from 'lucide-react/icons/circle-alert';
import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { controlId } from './control-id.ts';
import './field.css';
import './no-injected-style.ts';
import './radio-cards.css';

/** One of the ways offered. */
export interface RadioCard {
  value: string;
  /** Icon (lucide, 24 px), word, and the masked value: « Par SMS », « +3378***22 ». */
  icon?: ReactNode;
  label: string;
  detail?: ReactNode;
  disabled?: boolean | undefined;
}

interface RadioCardsProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  cards: readonly RadioCard[];
  name?: string | undefined;
  /** Empty string for no choice yet. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
}

/** A choice among a few ways, each a card. */
export function RadioCards(props: RadioCardsProps) {
  const { label, hint, error, cards, name, value, onChange, onBlur } = props;
  const failed = error !== undefined && error !== '';
  return (
    <RadioGroup
      className="ui-radios"
      id={name === undefined ? undefined : controlId(name)}
      name={name}
      // With '' React Aria would look for a radio of that value and leave none in the tab order.
      value={value === '' ? null : value}
      onChange={onChange}
      onBlur={onBlur}
      isInvalid={failed}
    >
      <Label className="ui-field__label">{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className="ui-field__hint" elementType="p">
          {hint}
        </Text>
      )}
      <div className="ui-radios__cards">
        {cards.map((card) => (
          <Radio
            key={card.value}
            value={card.value}
            isDisabled={card.disabled === true}
            className="ui-radio"
          >
            <span className="ui-radio__dot" aria-hidden="true" />
            {card.icon}
            <span className="ui-radio__texts">
              <span className="ui-radio__label">{card.label}</span>{' '}
              {card.detail === undefined ? null : (
                <span className="ui-radio__detail">{card.detail}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
      {failed ? (
        <Text slot="errorMessage" className="ui-field__error" elementType="p">
          <CircleAlert aria-hidden="true" size={18} />
          <span>{error}</span>
        </Text>
      ) : null}
    </RadioGroup>
  );
}
