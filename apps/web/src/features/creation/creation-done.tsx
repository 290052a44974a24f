import { CompteCree } from '../../lib/compte-cree.tsx';
import { WizardLayout } from '../../ui/wizard-layout.tsx';
import type { StepProps } from './creation-query.ts';
import { stepsOf } from './steps.ts';

/** The account is there: by the link used here or elsewhere, or at once where the address was verified before. */
export function CreationDone({ view }: StepProps) {
  const steps = stepsOf(view.preuve);
  return (
    <WizardLayout steps={steps} current={steps.length}>
      <CompteCree />
    </WizardLayout>
  );
}
