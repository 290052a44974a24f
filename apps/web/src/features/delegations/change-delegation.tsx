import { type DelegationView, updateDelegation } from '@eps/contracts';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { DelegationForm } from './delegation-form.tsx';
import { changeOf, valuesOf } from './delegation-values.ts';
import type { Delegations } from './delegations-query.ts';
import { fullName } from './full-name.ts';
import { ScopeFields } from './scope-fields.tsx';
import { delegationTexts } from './texts.fr.ts';
import type { Done } from './use-delegation-acts.ts';
import { useDelegationForm } from './use-delegation-form.ts';

const T = delegationTexts.form;

interface ChangeDelegationProps {
  delegations: Delegations;
  delegation: DelegationView;
  onFailed: (failed: boolean) => void;
  onDone: (text: string, kind?: Done['kind']) => void;
  onCancel: () => void;
}

/** Other services, or another last day, for somebody who has a delegation. */
export function ChangeDelegation(props: ChangeDelegationProps) {
  const { delegations, delegation, onFailed, onDone, onCancel } = props;
  const espace = useEspaceId();
  const { delegables, finMax } = delegations;
  const { id, services, etat } = delegation;
  const nom = fullName(delegation);
  const task = useDelegationForm({
    name: id,
    route: updateDelegation,
    initial: valuesOf(delegation),
    finMax,
    send: (values) => call(updateDelegation, { params: { espace, id }, body: changeOf(values) }),
    onSaved: (saved) => onDone(delegationTexts.fait.modifiee(fullName(saved))),
    onGone: () => onDone(delegationTexts.fait.disparue(nom), 'info'),
  });
  return (
    <DelegationForm
      titre={T.titreModif(nom)}
      phrase={etat === 'active' ? T.phraseModif(nom) : T.phraseModifProposee}
      words={{ send: T.enregistrer, sending: T.enregistrement }}
      task={task}
      onFailed={onFailed}
      onCancel={onCancel}
    >
      {/* Those it holds stay there to be taken back, even given under another activity. */}
      <ScopeFields delegables={[...delegables, ...services]} finMax={finMax} />
    </DelegationForm>
  );
}
