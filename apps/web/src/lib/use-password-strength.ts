import { checkCriteria, passwordLength, type PasswordPolicy, type Strength } from '@eps/password';
import { createContext, use, useEffect, useMemo, useState } from 'react';
import { createWorkerEstimation, type EstimationPort } from './password-estimation.ts';
import { passwordTexts } from './password.texts.fr.ts';

const TYPING_PAUSE_MS = 200;

/** Tests put their own port here. */
export const EstimationContext = createContext<EstimationPort>(createWorkerEstimation());

/** What the meter shows: spread it on `PasswordMeter`. */
export interface MeterState {
  level: 1 | 2 | 3 | 4 | null;
  criteria: { label: string; met: boolean; detail?: string }[];
  advice: string;
}

const RANKS = { faible: 1, moyen: 2, bon: 3, excellent: 4 } as const;

/**
 * Judges a password while it is typed: criteria at each key, strength in a worker after a pause.
 *
 * Use it in a component that draws the meter and nothing else: it draws at each key, and once more when what it says
 * has changed after the pause.
 *
 * ```tsx
 * <PasswordField onFocus={usePasswordWarmUp()} … />
 * <PasswordMeter {...usePasswordStrength(policy, personal, password)} />
 * ```
 *
 * @param personal what the password must not contain: name, numbers, e-mail
 */
export function usePasswordStrength(
  policy: Omit<PasswordPolicy, 'maxLength'>,
  personal: readonly string[],
  password: string,
): MeterState {
  const port = use(EstimationContext);
  // Not judged yet is undefined; what no worker could judge is null.
  const [judged, setJudged] = useState<Strength | null>();
  const joined = personal.join('\n');
  // The same list from one key to the next: its words are looked for once.
  const known = useMemo(() => joined.split('\n'), [joined]);

  useEffect(() => {
    if (password === '') return undefined;
    let stale = false;
    const judge = async (): Promise<void> => {
      const strength = await port.estimate(password, known);
      if (!stale) setJudged((former) => (isSame(former, strength) ? former : strength));
    };
    const timer = setTimeout(() => {
      void judge();
    }, TYPING_PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [port, password, known]);

  // Between two keys the former strength and its advice stand, so that the meter neither blinks nor is drawn again for
  // the same words; the criteria are always true.
  const strength = password === '' ? null : (judged ?? null);
  const criteria = checkCriteria(
    password,
    { ...policy, maxLength: 128 },
    known,
    strength ?? undefined,
  ).filter(({ id }) => id !== 'force');
  // Not known yet is not met; not knowable (no worker) is not shown, the server will say.
  const unknowable = password !== '' && judged === null;
  if (strength === null && !unknowable) criteria.push({ id: 'commun', met: false });
  const { conseil, assez, reste } = passwordTexts;
  const done = criteria.every(({ met }) => met) ? assez : reste;
  return {
    level: strength === null ? null : RANKS[strength.level],
    criteria: criteria.map(({ id, met }) => ({
      label: passwordTexts.criteria(id, policy),
      met,
      ...(id === 'longueur' && password !== '' ? { detail: String(passwordLength(password)) } : {}),
    })),
    advice: strength === null ? conseil : (strength.advice ?? done),
  };
}

function isSame(former: Strength | null | undefined, next: Strength | null): boolean {
  if (former === undefined || former === null || next === null) return former === next;
  const { level, common, advice } = former;
  return level === next.level && common === next.common && advice === next.advice;
}

/** Starts loading what judges, once a password is about to be typed. */
export function usePasswordWarmUp(): () => void {
  const port = use(EstimationContext);
  return () => port.warmUp();
}
