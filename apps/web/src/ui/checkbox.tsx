import Check from 'lucide-react/icons/check';
import CircleAlert from 'lucide-react/icons/circle-alert';
import type { ComponentProps, ReactNode } from 'react';
import './checkbox.css';
import { useFieldIds } from './control-id.ts';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  /** What is agreed to; links inside stay links. */
  children: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
}

/** A 24 px box in a 44 px row; spreads `register(name)` of react-hook-form. */
export function Checkbox({ children, hint, error, id, className, ...native }: CheckboxProps) {
  const { control, failed, aria } = useFieldIds({ hint, error }, native.name, id);
  return (
    <div className={className === undefined ? 'ui-checkbox' : `ui-checkbox ${className}`}>
      <span className="ui-checkbox__box">
        <input
          {...native}
          {...aria}
          aria-invalid={aria['aria-invalid'] ?? native['aria-invalid']}
          id={control}
          type="checkbox"
        />
        <Check aria-hidden="true" size={18} />
      </span>
      <div className="ui-checkbox__texts">
        <label htmlFor={control}>{children}</label>
        {hint === undefined ? null : (
          <p className="ui-checkbox__hint" id={`${control}-aide`}>
            {hint}
          </p>
        )}
        {failed ? (
          <p className="ui-checkbox__error" id={`${control}-erreur`}>
            <CircleAlert aria-hidden="true" size={18} />
            <span>{error}</span>
          </p>
        ) : null}
      </div>
    </div>
  );
}
