import { proposeDelegation } from '@eps/contracts';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { useCompteConnecte } from '../../lib/session.ts';
import { TextField } from '../../ui/text-field.tsx';
import { DelegationForm } from './delegation-form.tsx';
import { EMPTY, GIVING, proposalOf } from './delegation-values.ts';
import type { Delegations } from './delegations-query.ts';
import { fullName } from './full-name.ts';
import { ScopeFields } from './scope-fields.tsx';
import { delegationTexts } from './texts.fr.ts';
import { useDelegationForm } from './use-delegation-form.ts';

const T = delegationTexts.form;

interface GiveDelegationProps {
  delegations: Delegations;
  onFailed: (failed: boolean) => void;
  onDone: (text: string) => void;
  onCancel: () => void;
}

/** To whom, which services, until when; an invitation then leaves by e-mail. */
export function GiveDelegation({ delegations, onFailed, onDone, onCancel }: GiveDelegationProps) {
  const espace = useEspaceId();
  const activite = useCompteConnecte()?.activite ?? null;
  const { delegables, finMax } = delegations;
  const task = useDelegationForm({
    name: GIVING,
    route: proposeDelegation,
    initial: EMPTY,
    finMax,
    send: (values) => call(proposeDelegation, { params: { espace }, body: proposalOf(values) }),
    onSaved: (saved) => onDone(delegationTexts.fait.proposee(fullName(saved), saved.email)),
  });
  const { register, formState } = task.form;
  const { errors } = formState;
  return (
    <DelegationForm
      titre={T.titre}
      phrase={activite === null ? T.phrase : `${T.phrase} ${T.auTitre(activite.libelle)}`}
      words={{ send: T.envoyer, sending: T.envoi }}
      task={task}
      onFailed={onFailed}
      onCancel={onCancel}
    >
      <div className="ui-fields-row">
        <TextField
          {...register('prenom')}
          label={T.prenom}
          autoComplete="off"
          error={errors.prenom?.message}
        />
        <TextField
          {...register('nom')}
          label={T.nom}
          autoComplete="off"
          error={errors.nom?.message}
        />
      </div>
      <TextField
        {...register('email')}
        label={T.email}
        hint={T.emailAide}
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={errors.email?.message}
      />
      <ScopeFields delegables={delegables} finMax={finMax} />
    </DelegationForm>
  );
}
