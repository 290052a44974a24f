import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { accountPageName } from '../../lib/espace-words.fr.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ChangeDelegation } from './change-delegation.tsx';
import { DelegationList } from './delegation-list.tsx';
import './delegations.css';
import { GIVING } from './delegation-values.ts';
import { type Delegations, delegationsQuery } from './delegations-query.ts';
import { GiveDelegation } from './give-delegation.tsx';
import { delegationTexts as T } from './texts.fr.ts';
import { DONE_NOTHING, type Done } from './use-delegation-acts.ts';

/** Names the open form in the address, `GIVING` or the id of a delegation: one comes back to it from showing a card. */
const OPEN = 'formulaire';

/** State of the entry that a button of the list pushed: the list is just before it. */
const PUSHED = 'depuis-la-liste';

/** What the form that was left has just done, and which it was. */
interface Left {
  readonly done: Done;
  readonly form: string | null;
}

/** « Délégations »: who may use some of one's services, and until when. */
export function DelegationsSection() {
  const espace = useEspace();
  const delegations = useQuery(delegationsQuery(espace.id));
  const [failed, setFailed] = useState(false);
  return (
    <div className="delegations">
      <PageTitle
        documentTitle={`${T.titre} — ${accountPageName(espace.id)} — ${espace.organisation.nom}`}
        failed={failed}
      >
        {T.titre}
      </PageTitle>
      {delegations.data ? (
        <Shown delegations={delegations.data} onFailed={setFailed} />
      ) : delegations.isError ? (
        <FailureNotice error={delegations.error} onRetry={() => void delegations.refetch()} />
      ) : (
        <Loading text={T.chargement} rows={3} />
      )}
    </div>
  );
}

interface ShownProps {
  delegations: Delegations;
  onFailed: (failed: boolean) => void;
}

/** What has been given, or the form that gives or changes one. */
function Shown({ delegations, onFailed }: ShownProps) {
  const [search, setSearch] = useSearchParams();
  const [left, setLeft] = useState<Left>({ done: DONE_NOTHING, form: null });
  const { key, state } = useLocation();
  const navigate = useNavigate();
  const open = search.get(OPEN);
  const here = useRef<string | null>(null);
  useEffect(() => {
    here.current = key;
    return () => {
      here.current = null;
    };
  }, [key]);
  // « Back » leaves a form for the list, whose button then takes the focus back.
  const show = (form: string): void => {
    setLeft({ done: DONE_NOTHING, form });
    setSearch(opened(form), { state: PUSHED });
  };
  const leave = (next: Left): void => {
    // Once, and from this entry only: a second click, or an answer that comes after « back », would go further.
    if (here.current !== key) return;
    here.current = null;
    setLeft(next);
    if (state === PUSHED) void navigate(-1);
    else setSearch(opened(null), { replace: true });
  };
  const form = {
    delegations,
    onFailed,
    onDone: (text: string, kind: Done['kind'] = 'ok'): void =>
      leave({ done: { rank: 1, text, kind }, form: null }),
    onCancel: (): void => leave({ done: DONE_NOTHING, form: open }),
  };
  if (open === GIVING) return <GiveDelegation {...form} />;
  const delegation = delegations.delegations.find(({ id }) => id === open);
  if (delegation) return <ChangeDelegation key={delegation.id} {...form} delegation={delegation} />;
  return (
    <DelegationList
      delegations={delegations}
      done={left.done}
      back={left.form}
      onGive={() => show(GIVING)}
      onChange={({ id }) => show(id)}
    />
  );
}

function opened(form: string | null): (search: URLSearchParams) => URLSearchParams {
  return (search) => {
    const next = new URLSearchParams(search);
    if (form === null) next.delete(OPEN);
    else next.set(OPEN, form);
    return next;
  };
}
