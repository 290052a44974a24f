import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DoneNotice } from '../../../lib/done-notice.tsx';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Card } from '../../../ui/card.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { type ListedSession, type SessionCalls, sessionsOfAccount } from './session-calls.ts';
import { SessionRow } from './session-row.tsx';
import './sessions.css';
import { sessionTexts as T } from './texts.fr.ts';
import { useCloseSessions, type Closing } from './use-close-sessions.ts';

interface SessionsSectionProps {
  /** Among other parts of a page. */
  title?: string;
  calls?: SessionCalls;
}

/** « Sessions »: the browsers signed in to the account, and how to close them. */
export function SessionsSection({ title, calls = sessionsOfAccount }: SessionsSectionProps) {
  const espace = useEspaceId();
  const [asked, setAsked] = useState<Closing | null>(null);
  const sessions = useQuery({
    queryKey: ['sessions', espace],
    queryFn: ({ signal }) => calls.list(espace, signal),
  });
  const closing = useCloseSessions(calls, () => setAsked(null));
  if (sessions.data === undefined) {
    if (sessions.error === null) return <Loading text={T.chargement} />;
    return <FailureNotice error={sessions.error} onRetry={() => void sessions.refetch()} />;
  }

  const open = sessions.data.sessions;
  const others = open.filter(({ courante }) => !courante);
  return (
    <div className="sessions">
      {title === undefined ? <p className="sessions__explication">{T.explication}</p> : null}
      {closing.done === null ? null : (
        <DoneNotice key={closing.done}>
          <p>{closing.done}</p>
        </DoneNotice>
      )}
      <Card
        title={title ?? T.titre}
        flush
        action={
          others.length > 0 ? (
            <LinkButton onClick={() => setAsked({ count: others.length })}>
              {T.deconnecterAutres}
            </LinkButton>
          ) : undefined
        }
      >
        <ul className="sessions__liste">
          {open.map((session) => (
            <SessionRow key={session.id} session={session} onClose={() => setAsked({ session })} />
          ))}
        </ul>
      </Card>
      <NoOther others={others} />
      <CloseDialog asked={asked} closing={closing} onCancel={() => setAsked(null)} />
    </div>
  );
}

function NoOther({ others }: { others: readonly ListedSession[] }) {
  return others.length === 0 ? <p className="sessions__explication">{T.aucuneAutre}</p> : null;
}
