import type { DelegationView } from '@eps/contracts';
import UserRoundPlus from 'lucide-react/icons/user-round-plus';
import UsersRound from 'lucide-react/icons/users-round';
import { useEffect, useRef, useState } from 'react';
import { DoneNotice } from '../../lib/done-notice.tsx';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DelegationCard } from './delegation-card.tsx';
import { GIVING } from './delegation-values.ts';
import type { Delegations } from './delegations-query.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { delegationTexts as T } from './texts.fr.ts';
import { type Done, useDelegationActs } from './use-delegation-acts.ts';

interface DelegationListProps {
  delegations: Delegations;
  /** What a form has just done. */
  done: Done;
  /** Whose form was left: its button takes the focus back. */
  back: string | null;
  onGive: () => void;
  onChange: (delegation: DelegationView) => void;
}

/** What has been given, what may be done to each, and how to give another. */
export function DelegationList({ delegations, done, back, onGive, onChange }: DelegationListProps) {
  const { delegations: given } = delegations;
  const [asked, setAsked] = useState<DelegationView | null>(null);
  const acts = useDelegationActs(done, () => setAsked(null));
  const give = <Give delegations={delegations} focused={back === GIVING} onGive={onGive} />;
  return (
    <>
      {acts.done.text === null ? null : (
        <DoneNotice key={acts.done.rank} kind={acts.done.kind}>
          <p>{acts.done.text}</p>
        </DoneNotice>
      )}
      <FailureNotice error={acts.resend.error} focused />
      {given.length === 0 ? (
        <EmptyState icon={<UsersRound aria-hidden="true" size={32} />} title={T.vide} action={give}>
          {T.videPourquoi}
        </EmptyState>
      ) : (
        <>
          <p className="delegations__explication">{T.explication}</p>
          <ul className="delegations__liste" aria-label={T.liste}>
            {given.map((delegation) => (
              <li key={delegation.id}>
                <DelegationCard
                  delegation={delegation}
                  focused={back === delegation.id}
                  resending={acts.resend.isPending && acts.resend.variables.id === delegation.id}
                  onChange={() => onChange(delegation)}
                  onResend={() => {
                    if (!acts.resend.isPending) acts.resend.mutate(delegation);
                  }}
                  onRemove={() => setAsked(delegation)}
                />
              </li>
            ))}
          </ul>
          {give}
        </>
      )}
      <RemoveDialog
        asked={asked}
        removal={acts.remove}
        onCancel={() => {
          acts.remove.reset();
          setAsked(null);
        }}
      />
    </>
  );
}

interface GiveProps {
  delegations: Delegations;
  focused: boolean;
  onGive: () => void;
}

function Give({ delegations: { reste, delegables, delegations }, focused, onGive }: GiveProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  if (delegables.length === 0) return <p className="delegations__explication">{T.aucunService}</p>;
  return (
    <div className="delegations__donner">
      <Button
        ref={button}
        look="main"
        icon={<UserRoundPlus aria-hidden="true" />}
        unavailable={reste === 0 ? T.epuiseesBouton : false}
        onClick={onGive}
      >
        {T.donner}
      </Button>
      {delegations.length === 0 ? null : (
        <p className="delegations__explication">{reste === 0 ? T.epuisees : T.reste(reste)}</p>
      )}
    </div>
  );
}
