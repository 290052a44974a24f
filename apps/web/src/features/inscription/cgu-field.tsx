import type { UseFormReturn } from 'react-hook-form';
import { Link } from 'react-router';
import { useEspaceId } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { InscriptionValues } from './inscription-form.ts';
import { inscriptionTexts as T } from './texts.fr.ts';

/** « Valider les conditions générales d’utilisation »; they open beside the form. */
export function CguField({ form }: { form: UseFormReturn<InscriptionValues> }) {
  const id = useEspaceId();
  const { register, formState } = form;
  return (
    <Checkbox {...register('cguAcceptees')} error={formState.errors.cguAcceptees?.message}>
      {T.cguAvant}
      <Link to={pathsOf(id).document('cgu')} target="_blank">
        {T.cguLien}
        <span className="sr-only">{T.nouvelleFenetre}</span>
      </Link>
    </Checkbox>
  );
}
