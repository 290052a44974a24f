import type { ReactNode } from 'react';
import './tag.css';

interface TagProps {
  kind: 'ok' | 'att' | 'err' | 'info' | 'neutral';
  /** A lucide icon; colour is never alone. */
  icon?: ReactNode;
  children: ReactNode;
}

/** A state in a word: payée, en cours, rejetée, à lire. */
export function Tag({ kind, icon, children }: TagProps) {
  return (
    <span className={`ui-tag ui-tag--${kind}`}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
