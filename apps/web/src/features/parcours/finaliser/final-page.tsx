import type { StepProps } from '../parcours-query.ts';
import { DoneScreen } from './done-screen.tsx';
import { FinalStep } from './final-step.tsx';

/** The last step, then its success, at the same address. */
export function FinalPage(props: StepProps) {
  return props.view.etape === 'termine' ? (
    <DoneScreen kind={props.kind} />
  ) : (
    <FinalStep {...props} />
  );
}
