import type { ComponentProps } from 'react';
import './link-button.css';

/** Something to do, drawn as a link inside a sentence or a notice (« Réessayer »). */
export function LinkButton({ className, ...native }: ComponentProps<'button'>) {
  return <button type="button" {...native} className={`ui-link ${className ?? ''}`.trim()} />;
}
