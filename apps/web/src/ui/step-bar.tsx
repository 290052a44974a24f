import Check from 'lucide-react/icons/check';
import './step-bar.css';
import { UI } from './texts.fr.ts';

interface StepBarProps {
  /** Names of the steps, in order. */
  steps: readonly string[];
  /** Rank of the current one, from 0; `steps.length` when all is done. */
  current: number;
}

/** Where one is in a journey: bars with names, or « Étape 3 sur 4 » over the bars on a phone. */
export function StepBar({ steps, current }: StepBarProps) {
  const rank = Math.min(current + 1, steps.length);
  const place = UI.stepOf(rank, steps.length);
  return (
    <nav className="ui-steps" aria-label={UI.steps}>
      <p className="ui-steps__narrow">
        <strong>{steps[rank - 1]}</strong>
        <span>{place}</span>
      </p>
      <ol className="ui-steps__list">
        {steps.map((step, index) => {
          const state = index < current ? 'done' : index === current ? 'current' : 'next';
          return (
            <li
              key={step}
              data-state={state}
              aria-current={state === 'current' ? 'step' : undefined}
            >
              <span className="ui-steps__name">
                {state === 'done' ? <Check aria-hidden="true" size={18} /> : null}
                {step}
                {state === 'done' ? <span className="sr-only">{UI.stepDone}</span> : null}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
