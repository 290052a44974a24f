import type { FocusEvent, Ref } from 'react';
import { useFieldIds } from './control-id.ts';
import type { FieldTexts } from './control-id.ts';
import { FieldFrame } from './field-frame.tsx';

interface NumberFieldProps extends Omit<FieldTexts, 'success'> {
  value: string;
  onChange: (value: string) => void;
  onBlur?: ((event: FocusEvent<HTMLInputElement>) => void) | undefined;
  name?: string | undefined;
  id?: string | undefined;
  /** Words to say as soon as the number is recognised (« Format reconnu »), or null. Called at each keystroke. */
  recognise?: ((value: string) => string | null) | undefined;
  /** How the number is printed; applied when leaving the field, if it is recognised. */
  format?: ((value: string) => string) | undefined;
  /** `numeric` only when no letter can occur (FINESS has 2A and 2B). */
  inputMode?: 'text' | 'numeric' | undefined;
  autoComplete?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** An identifier, accepted as people type it (spaces, dots), recognised while they type. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, onBlur, name, id, recognise, format, inputMode, ...others } = props;
  const { autoComplete, ref, ...texts } = others;
  const { control, aria } = useFieldIds(texts, name, id);
  const recognised = recognise?.(value) ?? null;
  const leave = (event: FocusEvent<HTMLInputElement>): void => {
    if (recognised !== null && format !== undefined) onChange(format(value));
    onBlur?.(event);
  };
  return (
    <FieldFrame {...texts} success={recognised ?? undefined} control={control}>
      <input
        {...aria}
        ref={ref}
        id={control}
        name={name}
        className="ui-input ui-input--figures ui-input--short"
        type="text"
        inputMode={inputMode ?? 'text'}
        autoComplete={autoComplete ?? 'off'}
        autoCapitalize="characters"
        spellCheck={false}
        value={value}
        onBlur={leave}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
