import './loading-text.css';
import { appTexts } from './texts.fr.ts';

/** Words at once while a screen arrives; kept for screen readers by its role. */
export function LoadingText({ children = appTexts.chargement }: { children?: string }) {
  return (
    <p className="loading-text container" role="status">
      {children}
    </p>
  );
}
