import './skip-link.css';
import { UI } from './first-texts.fr.ts';

/** First stop of the keyboard: jumps over the header to `<main id="contenu" tabIndex={-1}>`. */
export function SkipLink() {
  return (
    <a className="ui-skip" href="#contenu">
      {UI.skipToContent}
    </a>
  );
}
