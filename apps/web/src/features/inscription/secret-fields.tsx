import { useController, type UseFormReturn } from 'react-hook-form';
import { PasswordField } from '../../ui/password-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { codeWord, printedCode } from './code-confidentiel.ts';
import type { InscriptionValues } from './inscription-form.ts';
import { inscriptionTexts as T } from './texts.fr.ts';

/** What was received by post, or the password of the former portal: exactly one of the two. */
export function SecretFields({ form }: { form: UseFormReturn<InscriptionValues> }) {
  const { register, control, formState } = form;
  const {
    field: { value, onChange, onBlur, ref },
    fieldState,
  } = useController({ control, name: 'codeConfidentiel' });
  const { success, error } = codeWord(value);
  return (
    <fieldset className="ui-group secret" aria-describedby="secret-aide">
      <legend>{T.remis}</legend>
      <p className="ui-field__hint" id="secret-aide">
        {T.remisAide}
      </p>
      <div className="secret__pair">
        <PasswordField
          {...register('motDePasseActuel', { deps: ['codeConfidentiel'] })}
          label={T.champs.motDePasseActuel}
          autoComplete="current-password"
          error={formState.errors.motDePasseActuel?.message}
        />
        <p className="secret__ou">{T.ou}</p>
        <TextField
          label={T.champs.codeConfidentiel}
          name="codeConfidentiel"
          ref={ref}
          className="secret__code"
          figures
          autoComplete="one-time-code"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          value={value}
          onChange={({ target }) => onChange(grouped(target))}
          onBlur={() => {
            onChange(printedCode(value));
            onBlur();
          }}
          error={error ?? fieldState.error?.message}
          success={success}
        />
      </div>
    </fieldset>
  );
}

/** Grouped while one types at the end; elsewhere the cursor would jump, so only on leaving. */
function grouped({ value, selectionEnd }: { value: string; selectionEnd: number | null }): string {
  return selectionEnd === value.length && !/\s$/u.test(value) ? printedCode(value) : value;
}
