import type { Obligation, SessionView } from '@eps/contracts';
import type { ActiveSession, Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';

/** What the browser is told of its session. */
export function describeSession(ctx: Context, active: ActiveSession | null): SessionView {
  return {
    maintenant: toInstant(ctx.clock.now()),
    compte: active && {
      nom: active.nom,
      initiales: active.initiales,
      email: active.email,
      emailVerifie: active.emailVerifie,
      obligations: obligationsOf(active),
      inactiviteLe: toInstant(active.inactiviteLe),
      finLe: toInstant(active.finLe),
    },
  };
}

function obligationsOf({ motDePasseADefinir, cguAAccepter }: ActiveSession): Obligation[] {
  return [
    ...(motDePasseADefinir ? (['mot-de-passe'] as const) : []),
    ...(cguAAccepter ? (['cgu'] as const) : []),
  ];
}
