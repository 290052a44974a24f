import type { DelegationView } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { accountPageName } from '../../lib/espace-words.fr.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ChangeDelegation } from './change-delegation.tsx';
import { DelegationList } from './delegation-list.tsx';
import './delegations.css';
import { type Delegations, delegationsQuery } from './delegations-query.ts';
import { GiveDelegation } from './give-delegation.tsx';
import { delegationTexts as T } from './texts.fr.ts';
import { DONE_NOTHING, type Done } from './use-delegation-acts.ts';

/** What is shown: what has been given, or the form that gives or changes one. */
type Shown =
  | { readonly what: 'liste'; readonly done: Done; readonly back: string | null }
  | { readonly what: 'ajout' }
  | { readonly what: 'changement'; readonly delegation: DelegationView };

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

function Shown({ delegations, onFailed }: ShownProps) {
  const [shown, setShown] = useState<Shown>({ what: 'liste', done: DONE_NOTHING, back: null });
  const list = (done: Done, back: string | null): void => {
    onFailed(false);
    setShown({ what: 'liste', done, back });
  };
  if (shown.what === 'ajout')
    return (
      <GiveDelegation
        delegations={delegations}
        onFailed={onFailed}
        onDone={(done) => list(done, null)}
        onCancel={() => list(DONE_NOTHING, 'ajout')}
      />
    );
  if (shown.what === 'changement')
    return (
      <ChangeDelegation
        delegations={delegations}
        delegation={shown.delegation}
        onFailed={onFailed}
        onDone={(done) => list(done, null)}
        onCancel={() => list(DONE_NOTHING, shown.delegation.id)}
      />
    );
  return (
    <DelegationList
      delegations={delegations}
      done={shown.done}
      back={shown.back}
      onGive={() => setShown({ what: 'ajout' })}
      onChange={(delegation) => setShown({ what: 'changement', delegation })}
    />
  );
}
