import { useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import { NumberField } from '../../../ui/number-field.tsx';
import { SplitField } from '../../../ui/split-field.tsx';
import { nirWord, type KeyValues } from './key-form.ts';
import { cleTexts as T } from './texts.fr.ts';
import { IbanDisclosure } from './where-is-iban.tsx';

const IBAN_END = [1, 3];

/** The two halves of the key. */
export function KeyFields({ control }: { control: Control<KeyValues> }) {
  const {
    field: { value, onChange, onBlur },
    fieldState,
  } = useController({ control, name: 'finIban' });
  return (
    <>
      <NirField control={control} />
      <SplitField
        label={T.finIban}
        hint={T.finIbanAide}
        help={<IbanDisclosure />}
        name="finIban"
        groups={IBAN_END}
        prefix={T.finIbanDebut}
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        error={fieldState.error?.message}
      />
    </>
  );
}

/** Left as it is typed, spaces and all. */
function NirField({ control }: { control: Control<KeyValues> }) {
  const {
    field: { value, onChange, onBlur, ref },
    fieldState,
  } = useController({ control, name: 'nir' });
  const [left, setLeft] = useState(false);
  const { success, error } = nirWord(value, left);
  const refused = success === undefined ? fieldState.error?.message : undefined;
  return (
    <div className="creation-nir">
      <NumberField
        label={T.nir}
        hint={T.nirAide}
        name="nir"
        ref={ref}
        value={value}
        onChange={(typed) => {
          setLeft(false);
          onChange(typed);
        }}
        onBlur={() => {
          setLeft(true);
          onBlur();
        }}
        recognise={() => success ?? null}
        error={error ?? refused}
      />
      {/* The message under the field is read with it; this says it while one is still typing. */}
      <p className="sr-only" aria-live="polite">
        {left ? '' : (error ?? '')}
      </p>
    </div>
  );
}
