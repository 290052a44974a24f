import { useFormContext } from 'react-hook-form';
import { Link } from 'react-router';
import { useEspaceId } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { creationTexts as T } from './texts.fr.ts';

/** The terms, which open beside the form. Needs the form's `FormProvider`. */
export function TermsField() {
  const { register, formState } = useFormContext<{ cguAcceptees: boolean }>();
  return (
    <Checkbox {...register('cguAcceptees')} error={formState.errors.cguAcceptees?.message}>
      {T.cguAvant}
      <DocumentLink kind="cgu">{T.cguLien}</DocumentLink>
      {T.cguEt}
      <DocumentLink kind="confidentialite">{T.confidentialiteLien}</DocumentLink>
      {T.cguApres}
    </Checkbox>
  );
}

function DocumentLink(props: { kind: 'cgu' | 'confidentialite'; children: string }) {
  const { kind, children } = props;
  return (
    <Link to={pathsOf(useEspaceId()).document(kind)} target="_blank">
      {children}
      <span className="sr-only">{T.nouvelleFenetre}</span>
    </Link>
  );
}
