import type { CreationView } from '@eps/contracts';
import { useController, useFormContext } from 'react-hook-form';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import type { IdentifierValues } from './identifiers-form.ts';
import { identifiantsTexts } from './texts.fr.ts';

const T = identifiantsTexts.candidat;

/** The address typed when the letter was asked for: its owner keeps it, or gives another one. */
export function CandidateField({ candidat }: { candidat: NonNullable<CreationView['candidat']> }) {
  const { control } = useFormContext<IdentifierValues>();
  const {
    field: { value, onChange, onBlur },
    fieldState,
  } = useController({ control, name: 'adresse' });
  return (
    <RadioCards
      label={T.legende}
      hint={T.pourquoi}
      name="adresse"
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      error={fieldState.error?.message}
      cards={[
        {
          value: 'garder',
          label: T.garder(candidat.email),
          detail: candidat.verifie ? T.verifiee : T.aVerifier,
        },
        { value: 'autre', label: T.autre, detail: T.autreDetail },
      ]}
    />
  );
}
