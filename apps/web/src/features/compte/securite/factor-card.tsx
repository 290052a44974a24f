import ShieldCheck from 'lucide-react/icons/shield-check';
import ShieldOff from 'lucide-react/icons/shield-off';
import { useState } from 'react';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { dayOf } from '../../../lib/times.fr.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { ChangeDialog, type Change } from './change-dialog.tsx';
import type { FactorState } from './second-facteur-query.ts';
import { secondsFacteursByEspace, secondsFacteursTexts as T } from './texts.fr.ts';
import { useFactorChanges, type Prepared } from './use-factor-changes.tsx';

interface FactorCardProps {
  state: FactorState;
  /** What has just been done. */
  done: string | undefined;
  onPrepared: (prepared: Prepared) => void;
  onCodes: (codes: readonly string[]) => void;
  onRemoved: () => void;
}

/** Few enough that one should ask for others. */
const FEW_CODES = 2;

/** The second factor as it is, and what may be done to it. */
export function FactorCard({ state, done, ...after }: FactorCardProps) {
  const changes = useFactorChanges(after);
  const [asked, setAsked] = useState<Change | null>(null);
  const active = state.activeLe !== null;
  return (
    <>
      {done === undefined ? null : (
        <Notice kind="ok" live="status">
          <p>{done}</p>
        </Notice>
      )}
      <Card title={T.application} action={<StateTag active={active} />}>
        <FailureNotice error={changes.failure} />
        {state.activeLe === null ? (
          <Off onActivate={() => changes.begin.mutate()} busy={changes.begin.isPending} />
        ) : (
          <On
            since={state.activeLe}
            left={state.codesRestants}
            changes={changes}
            onAsk={setAsked}
          />
        )}
      </Card>
      <ChangeDialog
        asked={asked}
        onCancel={() => setAsked(null)}
        onConfirm={(change) => {
          setAsked(null);
          changes[change].mutate();
        }}
      />
      {changes.dialog}
    </>
  );
}

function StateTag({ active }: { active: boolean }) {
  return active ? (
    <Tag kind="ok" icon={<ShieldCheck aria-hidden="true" />}>
      {T.actif}
    </Tag>
  ) : (
    <Tag kind="neutral" icon={<ShieldOff aria-hidden="true" />}>
      {T.inactif}
    </Tag>
  );
}

function Off({ onActivate, busy }: { onActivate: () => void; busy: boolean }) {
  const words = secondsFacteursByEspace[useEspaceId()];
  return (
    <div className="securite__texte">
      <p>{T.quoi}</p>
      <p>{words.quand}</p>
      <p>{T.laquelle}</p>
      <p>{words.perdu}</p>
      <Button look="main" busy={busy} busyLabel={T.preparation} onClick={onActivate}>
        {T.activer}
      </Button>
    </div>
  );
}

interface OnProps {
  since: string;
  left: number;
  changes: ReturnType<typeof useFactorChanges>;
  onAsk: (change: Change) => void;
}

function On({ since, left, changes, onAsk }: OnProps) {
  const words = secondsFacteursByEspace[useEspaceId()];
  return (
    <div className="securite__texte">
      <p>{T.activeDepuis(dayOf(since))}</p>
      <p>{words.quand}</p>
      {left <= FEW_CODES ? (
        <Notice kind="att" title={T.peuDeCodes(left)}>
          <p>{T.peuDeCodesDetail}</p>
        </Notice>
      ) : (
        <p>{T.codesRestants(left)}</p>
      )}
      <p>{words.perdu}</p>
      <p>{T.nouveauTelephone}</p>
      <div className="securite__actes">
        <Button
          busy={changes.renew.isPending}
          busyLabel={T.preparation}
          onClick={() => onAsk('renew')}
        >
          {T.renouveler}
        </Button>
        <Button
          look="danger"
          busy={changes.remove.isPending}
          busyLabel={T.retraitEnCours}
          onClick={() => onAsk('remove')}
        >
          {T.retirer}
        </Button>
      </div>
    </div>
  );
}
