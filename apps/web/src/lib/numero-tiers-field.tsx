import { useState } from 'react';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { TextField } from '../ui/text-field.tsx';
import './numero-tiers-field.css';
import { type NumeroName, numeroTiersWord, printedNumero } from './numero-tiers.ts';

interface NumeroTiersFieldProps<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPath<Values>;
  label: string;
  hint: string;
  /** Whose words the copilot has. */
  of?: NumeroName;
  onLeave?: () => void;
}

/** A number with the copilot (B9): accepted as typed or pasted, its key checked at once, never a request. */
export function NumeroTiersField<Values extends FieldValues>(props: NumeroTiersFieldProps<Values>) {
  const { control, name, label, hint, of, onLeave } = props;
  const {
    field: { value: typed, onChange, onBlur, ref },
    fieldState,
  } = useController({ control, name });
  const [left, setLeft] = useState(false);
  const value = String(typed);
  const { success, warning, error } = numeroTiersWord(value, left, of);
  const refused = fieldState.error;
  // Its own word is fresher than that of the last submission, but for what only the server knows.
  const told = refused?.type === 'server' || error === undefined ? refused?.message : error;
  return (
    <div className="numero-tiers">
      <TextField
        label={label}
        hint={hint}
        name={name}
        ref={ref}
        figures
        autoComplete="username"
        autoCapitalize="characters"
        spellCheck={false}
        value={value}
        onChange={({ target }) => {
          setLeft(false);
          onChange(target.value);
        }}
        onBlur={() => {
          setLeft(true);
          if (success !== undefined) onChange(printedNumero(value, of));
          onBlur();
          onLeave?.();
        }}
        error={told}
        success={success}
        warning={warning}
      />
      {/* The message under the field is read with it; this says it while one is still typing. */}
      <p className="sr-only" aria-live="polite">
        {left ? '' : (error ?? '')}
      </p>
    </div>
  );
}
