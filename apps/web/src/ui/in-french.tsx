import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

/** The hidden words of React Aria (« Fermer » for screen readers) in French, whatever the browser’s language. */
export function InFrench({ children }: { children: ReactNode }) {
  return <I18nProvider locale="fr-FR">{children}</I18nProvider>;
}
