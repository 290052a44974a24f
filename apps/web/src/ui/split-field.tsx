import { useRef } from 'react';
import { useFieldIds } from './control-id.ts';
import type { FieldTexts } from './control-id.ts';
import { FieldMessages } from './field-frame.tsx';
import './split-field.css';
import { UI } from './texts.fr.ts';

interface SplitFieldProps extends FieldTexts {
  /** All the characters, without the split. */
  value: string;
  onChange: (value: string) => void;
  name: string;
  /** Sizes of the boxes, as the paper prints them: `[1, 3]`. */
  groups: readonly number[];
  /** The groups that are not asked: « XXXX XXXX XXXX XXXX XXXX XXX ». */
  prefix?: string | undefined;
}

/** A few characters typed in boxes as they are printed; typing or pasting flows from one box to the next. */
export function SplitField(props: SplitFieldProps) {
  const { label, hint, error, value, onChange, name, groups, prefix } = props;
  const { control, aria } = useFieldIds(props, name, undefined);
  const box = useRef<HTMLDivElement>(null);
  const total = groups.reduce((sum, size) => sum + size, 0);
  const starts = groups.map((_, rank) =>
    groups.slice(0, rank).reduce((sum, size) => sum + size, 0),
  );

  const write = (rank: number, typed: string): void => {
    const clean = typed.replaceAll(/[^\da-z]/gi, '').toUpperCase();
    const [start = 0, size = 0] = [starts[rank], groups[rank]];
    const rest = clean.length > size ? '' : value.slice(start + size);
    const next = (value.slice(0, start) + clean + rest).slice(0, total);
    onChange(next);
    const inputs = box.current?.querySelectorAll('input');
    if (clean.length >= size && next.length > value.length) inputs?.[rank + 1]?.focus();
  };
  return (
    <fieldset className="ui-group ui-split" aria-describedby={aria['aria-describedby']}>
      <legend>{label}</legend>
      {hint === undefined ? null : (
        <p className="ui-field__hint" id={`${control}-aide`}>
          {hint}
        </p>
      )}
      <div className="ui-split__boxes" ref={box}>
        {prefix === undefined ? null : <span aria-hidden="true">{prefix}</span>}
        <span className="ui-split__inputs">
          {groups.map((size, rank) => (
            <input
              key={starts[rank]}
              id={rank === 0 ? control : `${control}-${rank + 1}`}
              className="ui-input ui-input--figures"
              data-size={size}
              aria-label={`${label}, ${UI.boxOf(rank + 1, groups.length)}`}
              aria-invalid={aria['aria-invalid']}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              value={value.slice(starts[rank], (starts[rank] ?? 0) + size)}
              onChange={(event) => write(rank, event.target.value)}
            />
          ))}
        </span>
      </div>
      <FieldMessages control={control} error={error} />
    </fieldset>
  );
}
