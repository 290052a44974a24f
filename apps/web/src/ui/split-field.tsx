import { type ChangeEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useFieldIds } from './control-id.ts';
import type { FieldTexts } from './control-id.ts';
import { FieldMessages } from './field-frame.tsx';
import './split-field.css';
import { clean, shared, typedIn } from './split-typing.ts';
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
  /** Where to find them, between the hint and the boxes. */
  help?: ReactNode;
  onBlur?: (() => void) | undefined;
}

/** A few characters typed in boxes as they are printed: typing goes on to the next box, what is pasted is shared out. */
export function SplitField(props: SplitFieldProps) {
  const { label, hint, error, value, onChange, name, groups, prefix, help, onBlur } = props;
  const { control, aria } = useFieldIds(props, name, undefined);
  const row = useRef<HTMLDivElement>(null);
  // The value alone does not say which box is short of a character.
  const [kept, setKept] = useState<readonly string[]>([]);
  const boxes =
    kept.join('') === value ? groups.map((_, rank) => kept[rank] ?? '') : shared(value, groups);

  const put = (next: readonly string[]): void => {
    setKept(next);
    onChange(next.join(''));
  };
  const replace = (rank: number, text: string): void =>
    put(boxes.map((box, each) => (each === rank ? text : box)));
  const focus = (rank: number): void => row.current?.querySelectorAll('input')[rank]?.focus();
  const write = (rank: number, { target, nativeEvent }: ChangeEvent<HTMLInputElement>): void => {
    const [former = '', size = 0] = [boxes[rank], groups[rank]];
    const text = clean(target.value);
    const pasted = 'inputType' in nativeEvent && nativeEvent.inputType === 'insertFromPaste';
    if (text.length > size && (pasted || text.length > former.length + 1)) {
      const total = groups.reduce((sum, each) => sum + each, 0);
      // As many as are asked for, or more: they are the last characters of what is printed.
      const from = text.length < total ? rank : 0;
      const parts = shared(text.slice(-total), groups.slice(from));
      put(boxes.map((box, each) => parts[each - from] || box));
      focus(from + parts.findLastIndex((part) => part !== ''));
      return;
    }
    const next = typedIn(former, text, size);
    replace(rank, next);
    const filled = next.length === size && former.length < size;
    if (filled && (boxes[rank + 1] ?? '').length < (groups[rank + 1] ?? 0)) focus(rank + 1);
  };
  /** Deleting in an empty box goes on in the one before. */
  const goBack = (rank: number, event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Backspace' || rank === 0 || event.currentTarget.value !== '') return;
    event.preventDefault();
    replace(rank - 1, (boxes[rank - 1] ?? '').slice(0, -1));
    focus(rank - 1);
  };
  return (
    <fieldset className="ui-group ui-split" aria-describedby={aria['aria-describedby']}>
      <legend>{label}</legend>
      {hint === undefined ? null : (
        <p className="ui-field__hint" id={`${control}-aide`}>
          {hint}
        </p>
      )}
      {help}
      <div className="ui-split__boxes" ref={row}>
        {prefix === undefined ? null : <span aria-hidden="true">{prefix}</span>}
        <span className="ui-split__inputs">
          {groups.map((size, rank) => (
            <input
              key={rank}
              {...aria}
              id={rank === 0 ? control : `${control}-${rank + 1}`}
              className="ui-input ui-input--figures"
              data-size={size}
              aria-label={`${label}, ${UI.boxOf(rank + 1, groups.length)}`}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              value={boxes[rank]}
              onChange={(event) => write(rank, event)}
              onKeyDown={(event) => goBack(rank, event)}
              onBlur={onBlur}
            />
          ))}
        </span>
      </div>
      <FieldMessages control={control} error={error} />
    </fieldset>
  );
}
