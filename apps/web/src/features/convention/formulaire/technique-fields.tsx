import { conventionTexts, modesDeTransmission } from '@eps/contracts';
import { Controller, useWatch } from 'react-hook-form';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { conventionWords } from '../texts.fr.ts';
import { TextLine } from './text-line.tsx';
import type { ConventionFormState } from './use-convention-form.ts';

const T = conventionWords.formulaire;

const CARDS = modesDeTransmission.map((value) => ({
  value,
  label: conventionTexts.transmissions[value],
}));

/** « PROCESUS / DONNEES TECHNIQUES » */
export function TechniqueFields({ state }: { state: ConventionFormState }) {
  const { control } = state.form;
  const transmission = useWatch({ control, name: 'transmission' });
  return (
    <fieldset className="ui-group">
      <legend>{T.sections.technique}</legend>
      <Controller
        control={control}
        name="transmission"
        render={({ field, fieldState }) => (
          <RadioCards
            name={field.name}
            label={`${T.champs.transmission}*`}
            cards={CARDS}
            value={field.value}
            onChange={field.onChange}
            onBlur={() => {
              field.onBlur();
              state.save();
            }}
            error={fieldState.error?.message}
          />
        )}
      />
      {transmission === 'concentrateur' ? (
        <TextLine state={state} champ="concentrateur" required />
      ) : null}
    </fieldset>
  );
}
