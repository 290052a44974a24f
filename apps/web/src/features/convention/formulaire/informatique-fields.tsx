import { conventionWords } from '../texts.fr.ts';
import { TextLine } from './text-line.tsx';
import type { ConventionFormState } from './use-convention-form.ts';

const T = conventionWords.formulaire;

/** « SERVICE INFORMATIQUE » */
export function InformatiqueFields({ state }: { state: ConventionFormState }) {
  return (
    <fieldset className="ui-group">
      <legend>{T.sections.informatique}</legend>
      <TextLine state={state} champ="informatiqueRaisonSociale" required />
      <TextLine state={state} champ="informatiqueResponsable" />
      <div className="ui-fields-row">
        <TextLine
          state={state}
          champ="informatiqueTelephone"
          required
          figures
          type="tel"
          hint={T.aides.telephone}
        />
        <TextLine
          state={state}
          champ="informatiqueFax"
          figures
          type="tel"
          hint={T.aides.telephone}
        />
      </div>
      <TextLine state={state} champ="logiciel" />
    </fieldset>
  );
}
