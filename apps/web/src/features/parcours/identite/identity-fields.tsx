import { useController, type UseFormReturn } from 'react-hook-form';
import { Link } from 'react-router';
import { useEspace } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { parcoursTexts } from '../texts.fr.ts';
import type { IdentityValues } from './identity-form.ts';
import { RppsField } from './rpps-field.tsx';
import { RppsDisclosure } from './where-is-rpps.tsx';

const T = parcoursTexts.identite;

interface IdentityFieldsProps {
  form: UseFormReturn<IdentityValues>;
  onLeave: () => void;
}

/** Birth date, number, acceptance of the terms. */
export function IdentityFields({ form, onLeave }: IdentityFieldsProps) {
  const { control, register, formState } = form;
  const date = useController({ control, name: 'dateNaissance' });
  return (
    <>
      <DateField
        label={T.date}
        hint={T.dateFormat}
        name={date.field.name}
        ref={date.field.ref}
        autoComplete="bday"
        value={date.field.value}
        onChange={date.field.onChange}
        onBlur={() => {
          date.field.onBlur();
          onLeave();
        }}
        error={date.fieldState.error?.message}
      />
      <RppsField control={control} onLeave={onLeave} />
      <RppsDisclosure />
      <Checkbox {...register('cguAcceptees')} error={formState.errors.cguAcceptees?.message}>
        {T.cguAvant}
        <DocumentLink kind="cgu" />
        {T.cguEt}
        <DocumentLink kind="confidentialite" />
        {T.cguApres}
      </Checkbox>
    </>
  );
}

/** Opens beside the form, which keeps what was typed. */
function DocumentLink({ kind }: { kind: 'cgu' | 'confidentialite' }) {
  const { id, documents } = useEspace();
  const { titre } = documents[kind];
  return (
    <Link
      to={pathsOf(id).document(kind)}
      target="_blank"
      rel="noopener"
      title={T.nouvelleFenetre(titre)}
    >
      {titre}
    </Link>
  );
}
