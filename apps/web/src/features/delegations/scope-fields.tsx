import { useController, useFormContext } from 'react-hook-form';
import { calendarDayText } from '../../lib/calendar-day.fr.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { controlId } from '../../ui/control-id.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FieldMessages } from '../../ui/field-frame.tsx';
import type { DelegationValues } from './delegation-values.ts';
import { delegationTexts } from './texts.fr.ts';

const T = delegationTexts.form;

interface ScopeFieldsProps {
  /** Services that may be given. */
  delegables: readonly string[];
  /** Latest last day, `AAAA-MM-JJ`. */
  finMax: string;
}

/** Which services, and until when. Needs the form's `FormProvider`. */
export function ScopeFields({ delegables, finMax }: ScopeFieldsProps) {
  const { control } = useFormContext<DelegationValues>();
  const { field, fieldState } = useController({ control, name: 'finLe' });
  return (
    <>
      <ServicesField delegables={delegables} />
      <DateField
        {...field}
        label={T.finLe}
        hint={T.finLeAide(calendarDayText(finMax))}
        error={fieldState.error?.message}
      />
    </>
  );
}

function ServicesField({ delegables }: Pick<ScopeFieldsProps, 'delegables'>) {
  const { services } = useEspace();
  const { control } = useFormContext<DelegationValues>();
  const { field, fieldState } = useController({ control, name: 'services' });
  const box = controlId('services');
  const error = fieldState.error?.message;
  const toggle = (id: string, checked: boolean): void =>
    field.onChange(
      services
        .map((service) => service.id)
        .filter((one) => (one === id ? checked : field.value.includes(one))),
    );
  return (
    <fieldset
      className="ui-group delegations__services"
      id={box}
      aria-describedby={`${box}-aide${error === undefined ? '' : ` ${box}-erreur`}`}
    >
      <legend>{T.services}</legend>
      <p className="ui-field__hint" id={`${box}-aide`}>
        {T.servicesAide}
      </p>
      {services
        .filter(({ id }) => delegables.includes(id))
        .map(({ id, nom, resume }) => (
          <Checkbox
            key={id}
            id={controlId(`services-${id}`)}
            hint={resume}
            aria-invalid={error === undefined ? undefined : true}
            checked={field.value.includes(id)}
            onChange={({ target }) => toggle(id, target.checked)}
            onBlur={field.onBlur}
          >
            {nom}
          </Checkbox>
        ))}
      <FieldMessages control={box} error={error} />
    </fieldset>
  );
}
