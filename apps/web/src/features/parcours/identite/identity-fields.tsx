import { useController, type UseFormReturn } from 'react-hook-form';
import { Link } from 'react-router';
import { useEspace } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import type { IdentityValues } from './identity-form.ts';
import { RppsField } from './rpps-field.tsx';
import { RppsDisclosure } from './where-is-rpps.tsx';
import { identiteTexts as T } from './texts.fr.ts';

interface IdentityFieldsProps {
  form: UseFormReturn<IdentityValues>;
  onLeave: () => void;
}

/** Birth date, number, acceptance of the terms. */
export function IdentityFields({ form, onLeave }: IdentityFieldsProps) {
  const { control, register, formState } = form;
  const {
    field: { name, ref, value, onChange, onBlur },
    fieldState,
  } = useController({ control, name: 'dateNaissance' });
  return (
    <>
      <DateField
        label={T.date}
        hint={T.dateFormat}
        name={name}
        ref={ref}
        autoComplete="bday"
        value={value}
        onChange={onChange}
        onBlur={() => {
          onBlur();
          onLeave();
        }}
        error={fieldState.error?.message}
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
