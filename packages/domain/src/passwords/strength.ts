import type { Policies } from '@eps/espaces';
import { judgePassword, loadEstimator, type Estimator } from '@eps/password';
import { Refusal } from '../refusal.ts';
import { criterionText } from './texts.fr.ts';

/** Judges a password being chosen against the policy of an espace (spec, rule 4). */
export interface StrengthJudge {
  /** Throws `Refusal('mot-de-passe-trop-faible')`, with the reasons under `field`, when it is refused. */
  demand(
    field: string,
    password: string,
    policy: Policies['password'],
    personal: readonly string[],
  ): Promise<void>;
}

const MAX_LENGTH = 128;

/** The dictionaries (some MB) are loaded at the first password judged, once. */
export function createStrengthJudge(): StrengthJudge {
  let loading: Promise<Estimator> | undefined;
  return {
    async demand(field, password, policy, personal) {
      loading ??= loadEstimator();
      const { ok, unmet, advice } = judgePassword(
        await loading,
        password,
        { ...policy, maxLength: MAX_LENGTH },
        personal,
      );
      if (ok) return;
      const reasons = unmet.map((id) => criterionText(id, policy.minLength));
      throw new Refusal(
        'mot-de-passe-trop-faible',
        {},
        {
          [field]: advice === null || reasons.length > 1 ? reasons : [...reasons, advice],
        },
      );
    },
  };
}
