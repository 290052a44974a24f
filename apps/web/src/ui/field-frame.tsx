import Check from 'lucide-react/icons/check';
import CircleAlert from 'lucide-react/icons/circle-alert';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import type { FieldTexts } from './control-id.ts';
import './field.css';
import { UI } from './first-texts.fr.ts';

interface FieldFrameProps extends FieldTexts {
  /** Id of the control, as given by `useFieldIds`. */
  control: string;
  className?: string | undefined;
  children: ReactNode;
}

/** Label, hint, control, message: the anatomy every field shares. */
export function FieldFrame(props: FieldFrameProps) {
  const { control, label, hint, optional = false, className, children } = props;
  return (
    <div className={className === undefined ? 'ui-field' : `ui-field ${className}`}>
      <label className="ui-field__label" htmlFor={control}>
        {label}
        {optional ? <span className="ui-field__optional">{UI.optional}</span> : null}
      </label>
      {hint === undefined ? null : (
        <p className="ui-field__hint" id={`${control}-aide`}>
          {hint}
        </p>
      )}
      {children}
      <FieldMessages {...props} />
    </div>
  );
}

/**
 * The error, the doubt or the tick under a control. A tick and a doubt are announced when they appear, an error is
 * read with its control.
 */
export function FieldMessages(
  props: Pick<FieldFrameProps, 'control' | 'error' | 'success' | 'warning'>,
) {
  const { control, error, success, warning } = props;
  const said = success ?? warning;
  const Icon = success === undefined ? TriangleAlert : Check;
  const failed = error !== undefined && error !== '';
  return (
    <>
      {failed ? (
        <p className="ui-field__error" id={`${control}-erreur`}>
          <CircleAlert aria-hidden="true" size={18} />
          <span>{error}</span>
        </p>
      ) : null}
      {'success' in props ? (
        <p
          className={`ui-field__success ${said === success ? '' : 'ui-field__warning'}`.trim()}
          aria-live="polite"
        >
          {said === undefined || failed ? null : (
            <>
              <Icon aria-hidden="true" size={18} />
              <span>{said}</span>
            </>
          )}
        </p>
      ) : null}
    </>
  );
}
