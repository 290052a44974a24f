import type { ChangeEvent, ComponentProps, FocusEvent, KeyboardEvent, Ref } from 'react';
import { useFieldIds } from './control-id.ts';
import type { FieldTexts } from './control-id.ts';
import { FieldFrame } from './field-frame.tsx';

type Native = Omit<ComponentProps<'input'>, 'ref' | 'onChange' | 'onBlur' | 'placeholder'>;
type TextControl = HTMLInputElement | HTMLTextAreaElement;

interface TextFieldProps extends FieldTexts, Native {
  /** The value may be long: it wraps instead of scrolling (still one line of text, Enter submits). */
  wrap?: boolean | undefined;
  /** Several lines of text, of this many rows at first. */
  lines?: number | undefined;
  /** Digits of the same width: identifiers, amounts. */
  figures?: boolean | undefined;
  ref?: Ref<TextControl> | undefined;
  onChange?: ((event: ChangeEvent<TextControl>) => void) | undefined;
  onBlur?: ((event: FocusEvent<TextControl>) => void) | undefined;
}

/** Enter in a one-line field submits its form, even when the field is drawn over several lines. */
function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** One value typed as text. Native, so that it weighs nothing; spreads `register(name)` of react-hook-form. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, success, warning, optional, ...others } = props;
  const { wrap, lines, figures, className, id, ...native } = others;
  const { control, aria } = useFieldIds(props, native.name, id);
  const classes = ['ui-input', figures === true ? 'ui-input--figures' : ''];
  const shared = { ...native, ...aria, id: control };
  const frame = { label, hint, error, optional, control, className };
  const frameProps = 'success' in props ? { ...frame, success, warning } : frame;
  if (wrap === true || lines !== undefined) {
    classes.push(lines === undefined ? 'ui-input--wrap' : 'ui-input--lines');
    const { type: _type, ...area } = shared;
    return (
      <FieldFrame {...frameProps}>
        <textarea
          {...(area as ComponentProps<'textarea'>)}
          rows={lines ?? 1}
          className={classes.join(' ')}
          onKeyDown={lines === undefined ? submitOnEnter : undefined}
        />
      </FieldFrame>
    );
  }
  return (
    <FieldFrame {...frameProps}>
      <input type="text" {...(shared as ComponentProps<'input'>)} className={classes.join(' ')} />
    </FieldFrame>
  );
}
