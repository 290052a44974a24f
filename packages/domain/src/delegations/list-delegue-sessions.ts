import type { listDelegueSessions as route, ResponseOf } from '@eps/contracts';
import type { ActiveSession, Context } from '../context.ts';
import { nomComplet } from '../professionnels/display-name.ts';
import { Refusal } from '../refusal.ts';
import { describeConnexion, thisOneFirst } from '../sessions/list-sessions.ts';
import { delegueSessions } from './delegue-sessions.ts';

/**
 * The open sessions of a delegate, for whomever they act, this one first; nobody else’s.
 * @throws Refusal `introuvable` in a session of an owner’s own
 */
export async function listDelegueSessions(
  ctx: Context,
  active: ActiveSession,
): Promise<ResponseOf<typeof route>> {
  const { delegation, espace } = active;
  if (delegation === null) throw new Refusal('introuvable');
  const open = await delegueSessions(ctx, ctx.db, { id: delegation.delegueId, espace });
  const sessions = open.map(({ connexion, given }) => {
    const { civilite, raison_sociale, titulaire_prenom: prenom, titulaire_nom: nom } = given;
    const pour = nomComplet({ civilite, prenom, nom, raison_sociale });
    return { ...describeConnexion(connexion, active), par: null, pour };
  });
  return { sessions: thisOneFirst(sessions) };
}
