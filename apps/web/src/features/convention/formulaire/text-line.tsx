import type { ChampConvention } from '@eps/contracts';
import type { ComponentProps } from 'react';
import { TextField } from '../../../ui/text-field.tsx';
import { conventionWords } from '../texts.fr.ts';
import type { ConventionFormState } from './use-convention-form.ts';

const T = conventionWords.formulaire;

interface TextLineProps extends Omit<ComponentProps<typeof TextField>, 'label' | 'name' | 'error'> {
  state: ConventionFormState;
  champ: ChampConvention;
  /** Marked by a star, as the guide does. */
  required?: boolean;
}

/** One line of the form, under the guide's label. */
export function TextLine({ state, champ, required = false, ...others }: TextLineProps) {
  const { register, formState } = state.form;
  return (
    <TextField
      {...others}
      {...register(champ, { onBlur: state.save })}
      label={`${T.champs[champ]}${required ? '*' : ''}`}
      aria-required={required}
      error={formState.errors[champ]?.message}
    />
  );
}
