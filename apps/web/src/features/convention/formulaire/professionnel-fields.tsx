import { NumeroTiersField } from '../../../lib/numero-tiers-field.tsx';
import { conventionWords } from '../texts.fr.ts';
import { AddressSearch } from './address-search.tsx';
import { TextLine } from './text-line.tsx';
import type { ConventionFormState } from './use-convention-form.ts';

const T = conventionWords.formulaire;

/** « PROFESSIONNEL DE SANTE / ETABLISSEMENT » */
export function ProfessionnelFields({ state }: { state: ConventionFormState }) {
  const { form, save } = state;
  return (
    <fieldset className="ui-group">
      <legend>{T.sections.professionnel}</legend>
      <NumeroTiersField
        control={form.control}
        name="finess"
        label={`${T.champs.finess}*`}
        hint={T.aides.finess}
        onLeave={save}
      />
      <TextLine state={state} champ="raisonSociale" required autoComplete="organization" />
      <AddressSearch
        onChoose={({ adresse, codePostal, ville }) => {
          form.setValue('adresse', adresse, { shouldValidate: form.formState.isSubmitted });
          form.setValue('codePostal', codePostal, { shouldValidate: form.formState.isSubmitted });
          form.setValue('ville', ville, { shouldValidate: form.formState.isSubmitted });
          save();
        }}
      >
        <TextLine
          state={state}
          champ="adresse"
          required
          hint={T.aides.adresse}
          autoComplete="address-line1"
        />
      </AddressSearch>
      <TextLine state={state} champ="complement" autoComplete="address-line2" />
      <div className="ui-fields-row convention-ville">
        <TextLine
          state={state}
          champ="codePostal"
          required
          figures
          inputMode="numeric"
          autoComplete="postal-code"
        />
        <TextLine state={state} champ="ville" required autoComplete="address-level2" />
      </div>
      <div className="ui-fields-row">
        <TextLine
          state={state}
          champ="telephone"
          required
          figures
          type="tel"
          hint={T.aides.telephone}
          autoComplete="tel"
        />
        <TextLine state={state} champ="fax" figures type="tel" hint={T.aides.telephone} />
      </div>
      <TextLine
        state={state}
        champ="email"
        required
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        hint={T.aides.email}
        autoComplete="email"
      />
      <TextLine state={state} champ="responsable" />
      <TextLine state={state} champ="signataire" required autoComplete="name" />
    </fieldset>
  );
}
