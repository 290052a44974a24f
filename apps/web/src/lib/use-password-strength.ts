import { checkCriteria, passwordLength, type PasswordPolicy, type Strength } from '@eps/password';
import { createContext, use, useEffect, useState } from 'react';
import { createWorkerEstimation, type EstimationPort } from './password-estimation.ts';
import { passwordTexts } from './password.texts.fr.ts';

const TYPING_PAUSE_MS = 200;

/** Tests put their own port here. */
export const EstimationContext = createContext<EstimationPort>(createWorkerEstimation());

/** What the meter shows: spread it on `PasswordMeter`. */
export interface MeterState {
  level: 1 | 2 | 3 | 4 | null;
  criteria: { label: string; met: boolean; detail?: string }[];
  advice?: string;
}

const RANKS = { faible: 1, moyen: 2, bon: 3, excellent: 4 } as const;

/**
 * Judges a password while it is typed: criteria at each key, strength in a worker after a pause.
 *
 * Use it in a component that draws the meter and nothing else: it draws at each key, and twice more after the pause.
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
  const [judged, setJudged] = useState<{ password: string; strength: Strength | null } | null>(
    null,
  );
  const known = personal.join('\n');

  useEffect(() => {
    if (password === '') return undefined;
    let stale = false;
    const judge = async (): Promise<void> => {
      const strength = await port.estimate(password, known.split('\n'));
      if (!stale) setJudged({ password, strength });
    };
    const timer = setTimeout(() => {
      void judge();
    }, TYPING_PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [port, password, known]);

  // Between two keys the former strength stands, so that the meter does not blink; the criteria are always true.
  const strength = password === '' ? null : (judged?.strength ?? null);
  const fresh = judged?.password === password;
  const criteria = checkCriteria(
    password,
    { ...policy, maxLength: 128 },
    personal,
    strength ?? undefined,
  ).filter(({ id }) => id !== 'force');
  // Not known yet is not met; not knowable (no worker) is not shown, the server will say.
  const unknowable = fresh && judged.strength === null;
  if (strength === null && !unknowable) criteria.push({ id: 'commun', met: false });
  const advice = fresh ? (strength?.advice ?? undefined) : undefined;
  return {
    level: strength === null ? null : RANKS[strength.level],
    criteria: criteria.map(({ id, met }) => ({
      label: passwordTexts.criteria(id, policy.minLength),
      met,
      ...(id === 'longueur' && password !== '' ? { detail: String(passwordLength(password)) } : {}),
    })),
    ...(advice === undefined ? {} : { advice }),
  };
}

/** Starts loading what judges, once a password is about to be typed. */
export function usePasswordWarmUp(): () => void {
  const port = use(EstimationContext);
  return () => port.warmUp();
}
