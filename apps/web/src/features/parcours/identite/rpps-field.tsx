import { useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import { NumberField } from '../../../ui/number-field.tsx';
import { printedRpps } from './bare-rpps.ts';
import type { IdentityValues } from './identity-form.ts';
import { rppsCopilot } from './rpps-copilot.ts';
import { identiteTexts as T } from './texts.fr.ts';

interface RppsFieldProps {
  control: Control<IdentityValues>;
  onLeave: () => void;
}

/** The RPPS number, with the copilot: accepted as typed or pasted, its key checked at once, never a request. */
export function RppsField({ control, onLeave }: RppsFieldProps) {
  const {
    field: { name, ref, value, onChange, onBlur },
    fieldState,
  } = useController({ control, name: 'rpps' });
  const [left, setLeft] = useState(false);
  const { success, error } = rppsCopilot(value, left);
  const told = success === null ? (error ?? undefined) : undefined;
  const refused = fieldState.error?.type === 'server' || success === null;
  return (
    <div className="rpps-field">
      <NumberField
        label={T.rpps}
        hint={T.rppsFormat}
        name={name}
        ref={ref}
        inputMode="numeric"
        value={value}
        onChange={(typed) => {
          setLeft(false);
          onChange(typed);
        }}
        onBlur={() => {
          setLeft(true);
          onBlur();
          onLeave();
        }}
        recognise={() => success}
        format={printedRpps}
        error={told ?? (refused ? fieldState.error?.message : undefined)}
      />
      {/* The message under the field is read with it; this says it while one is still typing. */}
      <p className="sr-only" aria-live="polite">
        {left ? '' : (told ?? '')}
      </p>
    </div>
  );
}
