import { TOTP } from 'otpauth';
import type { ActiveSession, Context } from '../src/context.ts';
import { beginSecondFacteur } from '../src/seconds-facteurs/begin-second-facteur.ts';
import { confirmSecondFacteur } from '../src/seconds-facteurs/confirm-second-facteur.ts';
import { visiteur } from './context.ts';

/** What an application that was shown this secret shows at that instant. */
export function codeAt(secret: string, at: Date): string {
  return new TOTP({ secret }).generate({ timestamp: at.getTime() });
}

/** Six digits that are no code of this secret around that instant. */
export function wrongCodeAt(secret: string, at: Date): string {
  const right = new Set(
    [-2, -1, 0, 1, 2].map((step) => codeAt(secret, new Date(at.getTime() + step * 30_000))),
  );
  return (
    ['000000', '111111', '222222', '333333', '444444'].find((code) => !right.has(code)) ?? '555555'
  );
}

export interface ActivatedFactor {
  readonly secret: string;
  readonly codesSecours: readonly string[];
}

/** Gives a signed-in account its second factor, by the code before: that of now is not used yet. */
export async function activateFactor(
  ctx: Context,
  active: ActiveSession,
): Promise<ActivatedFactor> {
  const { secret } = await beginSecondFacteur(ctx, active);
  const first = codeAt(secret, new Date(ctx.clock.now().getTime() - 30_000));
  const { codesSecours } = await confirmSecondFacteur(ctx, active, first, visiteur);
  return { secret, codesSecours };
}
