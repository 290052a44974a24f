import { useId } from 'react';

/** Id of the control of a named field: error summaries link to it, so one form per page uses a name. */
export function controlId(name: string): string {
  return `champ-${name.replaceAll(/[^\w-]/g, '-')}`;
}

/** What a field says around its control. */
export interface FieldTexts {
  label: string;
  /** Format and example, before the control. */
  hint?: string | undefined;
  /** What to do next; empty and absent are the same. */
  error?: string | undefined;
  /** Said with a tick, only where it helps (addresses identical, format recognised). */
  success?: string | undefined;
  /** A doubt that stops nobody, with a triangle; shown where the tick would be. */
  warning?: string | undefined;
  /** Adds « (facultatif) » to the label. */
  optional?: boolean | undefined;
}

/** Ids that tie a control to its texts, and the ARIA attributes to put on it. */
export function useFieldIds(
  texts: Pick<FieldTexts, 'hint' | 'error'>,
  name: string | undefined,
  id: string | undefined,
) {
  const generated = useId();
  const control = id ?? (name === undefined ? generated : controlId(name));
  const failed = texts.error !== undefined && texts.error !== '';
  const described = [
    texts.hint === undefined ? null : `${control}-aide`,
    failed ? `${control}-erreur` : null,
  ].filter((part) => part !== null);
  return {
    control,
    failed,
    aria: {
      'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
      'aria-invalid': failed || undefined,
    },
  };
}
