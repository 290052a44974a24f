import type { Policies } from '@eps/espaces';

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
