import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import './page-title.css';
import { UI } from './first-texts.fr.ts';

interface PageTitleProps {
  children: ReactNode;
  /** Text of the browser’s tab: « Code reçu — Créer mon espace — Ordre des médecins ». */
  documentTitle: string;
  /** The last submission failed: the tab says so first. */
  failed?: boolean | undefined;
  /** Small capitals over the title, where the guide has them. */
  kicker?: string | undefined;
  /** A sentence under the title. */
  lead?: ReactNode;
}

let opened = false;

/**
 * The h1. Names the tab, and takes the focus when a screen replaces another, so that screen readers start there.
 * The very first screen of a page load is left to the browser. Give it a `key` per step.
 */
export function PageTitle({ children, documentTitle, failed, kicker, lead }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = failed === true ? `${UI.error} — ${documentTitle}` : documentTitle;
  }, [documentTitle, failed]);

  useEffect(() => {
    if (opened) heading.current?.focus();
    opened = true;
  }, []);

  return (
    <div className="ui-title">
      {kicker === undefined ? null : <p className="ui-title__kicker">{kicker}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {lead === undefined ? null : <p className="lead">{lead}</p>}
    </div>
  );
}
