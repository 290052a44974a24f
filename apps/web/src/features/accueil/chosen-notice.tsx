import type { ChosenState } from '../../lib/activites.ts';
import { useToldOnce } from '../../lib/use-told-once.ts';
import { Notice } from '../../ui/notice.tsx';
import { accueilTexts as T } from './texts.fr.ts';

/** An activity has just been chosen: what is shown is now that of it. */
export function ChosenNotice() {
  const activite = useToldOnce('activite' satisfies keyof ChosenState);
  if (activite === undefined) return null;
  return (
    <Notice kind="ok" live="status" className="accueil__avis">
      <p>{T.activiteChoisie(activite)}</p>
    </Notice>
  );
}
