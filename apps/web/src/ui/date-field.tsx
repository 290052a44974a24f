import type { FocusEvent, Ref } from 'react';
import { useFieldIds } from './control-id.ts';
import type { FieldTexts } from './control-id.ts';
import { dateAfterTyping } from './date-typing.ts';
import { FieldFrame } from './field-frame.tsx';

interface DateFieldProps extends FieldTexts {
  /** As typed, JJ/MM/AAAA once complete. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: ((event: FocusEvent<HTMLInputElement>) => void) | undefined;
  name?: string | undefined;
  id?: string | undefined;
  autoComplete?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A date typed as text: one control, slashes put in by themselves, any usual separator accepted. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, onBlur, name, id, autoComplete, ref, ...texts } = props;
  const { control, aria } = useFieldIds(texts, name, id);
  return (
    <FieldFrame {...texts} control={control}>
      <input
        {...aria}
        ref={ref}
        id={control}
        name={name}
        className="ui-input ui-input--figures ui-input--short"
        type="text"
        inputMode="numeric"
        autoComplete={autoComplete ?? 'off'}
        value={value}
        onBlur={onBlur}
        onChange={(event) => {
          const typed = event.target.value;
          // Correcting the middle of the text: keep it as it is, or the caret would jump to the end.
          const atEnd = event.target.selectionStart === typed.length;
          onChange(atEnd ? dateAfterTyping(value, typed) : typed);
        }}
      />
    </FieldFrame>
  );
}
