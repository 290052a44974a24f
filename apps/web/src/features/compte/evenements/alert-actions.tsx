import { useEffect, useRef, useState } from 'react';
import { LinkButton } from '../../../ui/link-button.tsx';
import { evenementTexts as T } from './texts.fr.ts';

interface AlertActionsProps {
  /** « : Échec de connexion, 21/11/2026 - 0 h 30 », read after each action. */
  about: string;
  /** « Geler mon compte » */
  notMe: string;
  onNotMe: () => void;
}

/** What may not have been the owner asks whether it was (B2). */
export function AlertActions({ about, notMe, onNotMe }: AlertActionsProps) {
  const [known, setKnown] = useState(false);
  const answered = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (known) answered.current?.focus();
  }, [known]);
  if (known)
    return (
      <span ref={answered} tabIndex={-1}>
        {T.reconnu}
      </span>
    );
  return (
    <>
      <LinkButton onClick={() => setKnown(true)}>
        {T.moi}
        <span className="sr-only">{about}</span>
      </LinkButton>
      {' · '}
      <LinkButton onClick={onNotMe}>
        {notMe}
        <span className="sr-only">{about}</span>
      </LinkButton>
    </>
  );
}
