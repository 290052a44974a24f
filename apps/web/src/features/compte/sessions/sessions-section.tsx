import { listSessions, type SessionOuverte } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../lib/api.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Card } from '../../../ui/card.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { DoneNotice } from '../done-notice.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { SessionRow } from './session-row.tsx';
import './sessions.css';
import { sessionTexts as T } from './texts.fr.ts';
import { useCloseSessions, type Closing } from './use-close-sessions.ts';

/** « Sessions »: the browsers signed in to the account, and how to close them; with a `title`, among other parts of a page. */
export function SessionsSection({ title }: { title?: string }) {
  const espace = useEspaceId();
  const [asked, setAsked] = useState<Closing | null>(null);
  const sessions = useQuery({
    queryKey: ['sessions', espace],
    queryFn: ({ signal }) => call(listSessions, { params: { espace }, signal }),
  });
  const closing = useCloseSessions(() => setAsked(null));
  if (sessions.isError)
    return <FailureNotice error={sessions.error} onRetry={() => void sessions.refetch()} />;
  if (!sessions.data) return <Loading text={T.chargement} />;

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

function NoOther({ others }: { others: readonly SessionOuverte[] }) {
  return others.length === 0 ? <p className="sessions__explication">{T.aucuneAutre}</p> : null;
}
