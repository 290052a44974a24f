import Check from 'lucide-react/icons/check';
import Circle from 'lucide-react/icons/circle';
import Lightbulb from 'lucide-react/icons/lightbulb';
import { memo, useEffect, useRef } from 'react';
import './password-meter.css';
import { UI } from './texts.fr.ts';

/** One rule of the policy, and whether what is typed respects it. */
export interface PasswordCriterion {
  label: string;
  met: boolean;
  /** Said in brackets: the number of characters so far. */
  detail?: string | undefined;
}

interface PasswordMeterProps {
  /** 1 Faible, 2 Moyen, 3 Bon, 4 Excellent; null while nothing is typed. */
  level: 1 | 2 | 3 | 4 | null;
  criteria: readonly PasswordCriterion[];
  /** The next step that would make it stronger. Never absent: what comes and goes would move what stands below. */
  advice: string;
}

const QUIET_MS = 400;

/** Elements made once are not drawn again with the words beside them. */
const MET = <Check aria-hidden="true" size={18} />;
const NOT_MET = <Circle aria-hidden="true" size={18} />;
const ADVICE = <Lightbulb aria-hidden="true" size={18} />;

/**
 * The words of the meter, once the typing has paused: read by screen readers without stopping anyone. Written by hand,
 * for nothing else is to be drawn again with them.
 */
function Spoken({ text }: { text: string }) {
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (region.current !== null) region.current.textContent = text;
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return <p ref={region} className="sr-only" aria-live="polite" />;
}

/** Strength of a new password: four segments, the word, the criteria ticking as one types. Presentation only. */
export function PasswordMeter({ level, criteria, advice }: PasswordMeterProps) {
  const word = level === null ? '' : (UI.levels[level - 1] ?? '');
  const missing = criteria.filter(({ met }) => !met).map(({ label }) => label);
  const state = [`${UI.passwordStrength} : ${word}`, ...missing.map((label) => UI.notMet + label)];
  return (
    <div className="ui-meter" data-level={level ?? 0}>
      <Strength level={level} word={word} />
      <ul className="ui-meter__criteria">
        {criteria.map((criterion) => (
          <Criterion key={criterion.label} {...criterion} />
        ))}
        <li className="ui-meter__advice">
          {ADVICE}
          <span>{advice}</span>
        </li>
      </ul>
      <Spoken text={level === null ? '' : [...state, advice].join('. ')} />
    </div>
  );
}

/** Drawn again only when it changes, not at each key. */
const Strength = memo(function Strength({ level, word }: { level: number | null; word: string }) {
  return (
    <>
      <p className="ui-meter__word">
        {UI.passwordStrength}&nbsp;: <strong>{word === '' ? '—' : word}</strong>
      </p>
      <div
        role="meter"
        aria-label={UI.passwordStrength}
        aria-valuemin={0}
        aria-valuemax={4}
        aria-valuenow={level ?? 0}
        aria-valuetext={word === '' ? '—' : word}
      >
        <ul className="ui-meter__segments" aria-hidden="true">
          {UI.levels.map((name, rank) => (
            <li
              key={name}
              data-on={rank < (level ?? 0) || undefined}
              data-current={name === word || undefined}
            >
              {name}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
});

/** Drawn again only when it changes: at most keys that is one of them, by its count. */
const Criterion = memo(function Criterion({ label, met, detail }: PasswordCriterion) {
  return (
    <li data-met={met || undefined}>
      {met ? MET : NOT_MET}
      <span>
        <span className="sr-only">{met ? UI.met : UI.notMet}</span>
        {label}
        {detail === undefined ? null : (
          <>
            {' '}
            <span className="ui-meter__detail">({detail})</span>
          </>
        )}
      </span>
    </li>
  );
});
