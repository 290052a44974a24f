import { useId } from 'react';
import type { ReactNode } from 'react';

/** One part of the sheet: a title over a rule, then the examples. */
export function Section({
  title,
  wide,
  children,
}: {
  title: string;
  wide?: boolean;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className="sheet__section" data-wide={wide} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
