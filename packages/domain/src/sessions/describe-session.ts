import type { Obligation, SessionView } from '@eps/contracts';
import type { ActiveSession, Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { maskEmail } from '../outbox/mask-recipient.ts';

/** What the browser is told of its session. */
export function describeSession(ctx: Context, active: ActiveSession | null): SessionView {
  return {
    maintenant: toInstant(ctx.clock.now()),
    compte: active && {
      empreinte: fingerprintOf(ctx, active),
      nom: active.nom,
      initiales: active.initiales,
      email: active.secondFacteurAttendu ? maskEmail(active.email) : active.email,
      emailVerifie: active.emailVerifie,
      activite: active.activite,
      delegation: active.delegation && {
        nom: active.delegation.nom,
        services: [...active.delegation.services],
      },
      obligations: obligationsOf(active),
      inactiviteLe: toInstant(active.inactiviteLe),
      finLe: toInstant(active.finLe),
    },
    suite: null,
  };
}

/** Tells browsers one person from another, and nothing more. */
function fingerprintOf({ vault }: Context, { compteId, delegation }: ActiveSession): string {
  return vault.fingerprint('session-personne', `${compteId} ${delegation?.id ?? ''}`);
}

function obligationsOf(active: ActiveSession): Obligation[] {
  const { secondFacteurAttendu, cguAAccepter, activiteAChoisir } = active;
  const owesPassword = active.motDePasseADefinir || active.motDePassePerime;
  return [
    ...(secondFacteurAttendu ? (['second-facteur'] as const) : []),
    ...(owesPassword ? (['mot-de-passe'] as const) : []),
    ...(cguAAccepter ? (['cgu'] as const) : []),
    ...(activiteAChoisir ? (['activite'] as const) : []),
  ];
}
