import { Link } from 'react-router';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { timeOfDay } from '../../../lib/times.fr.ts';
import { Notice } from '../../../ui/notice.tsx';
import { pathOf } from '../pages.ts';
import type { StepProps } from '../parcours-query.ts';
import { parcoursTexts as T } from '../texts.fr.ts';

/** A journey of this browser is further than this page: one click goes back to it. */
export function ResumeNotice({ kind, view }: StepProps) {
  const espace = useEspaceId();
  const { etape, expireLe } = view;
  if (etape === 'identite' || etape === 'termine') return null;
  return (
    <Notice kind="info" title={T.kinds[kind].reprise} className="ui-wizard__notice">
      <p>
        {expireLe === null ? null : `${T.reprise.phrase(timeOfDay(expireLe))} `}
        <Link to={pathOf(pathsOf(espace), kind, etape)}>{T.reprise.lien}</Link>
      </p>
    </Notice>
  );
}
