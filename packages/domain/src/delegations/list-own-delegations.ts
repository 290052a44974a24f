import type { listOwnDelegations as route, ResponseOf } from '@eps/contracts';
import type { ActiveSession, Context } from '../context.ts';
import { nomComplet } from '../professionnels/display-name.ts';
import { Refusal } from '../refusal.ts';
import { readActivite } from '../sessions/activite-column.ts';
import { acceptedDelegations, openableNow } from './accepted-delegations.ts';
import { readServices } from './services-column.ts';

type OwnDelegations = ResponseOf<typeof route>['delegations'];

/**
 * The delegations that a delegate has accepted, in the order of the owners’ names: last, and without saying
 * why, those that open nothing at present, as they were given.
 * @throws Refusal `introuvable` in a session of an owner’s own
 */
export async function listOwnDelegations(
  ctx: Context,
  { delegation: current }: ActiveSession,
): Promise<ResponseOf<typeof route>> {
  if (current === null) throw new Refusal('introuvable');
  const delegations: OwnDelegations = [];
  for (const row of await acceptedDelegations(ctx, ctx.db, current.delegueId)) {
    const open = await openableNow(ctx, ctx.db, row);
    const { id, civilite, raison_sociale, titulaire_prenom: prenom, titulaire_nom: nom } = row;
    const courante = id === current.id;
    delegations.push({
      id,
      titulaire: nomComplet({ civilite, prenom, nom, raison_sociale }),
      activite: (open?.activite ?? readActivite(row.activite))?.libelle ?? null,
      services: [...(open?.services ?? readServices(row.services))],
      finLe: row.fin_le,
      courante,
      // A session goes on with what it was opened with.
      ouvre: courante || open !== null,
    });
  }
  return {
    delegations: delegations.toSorted(
      (a, b) => Number(b.ouvre) - Number(a.ouvre) || a.titulaire.localeCompare(b.titulaire, 'fr'),
    ),
  };
}
