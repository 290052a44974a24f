import type { listOwnDelegations as route, ResponseOf } from '@eps/contracts';
import type { ActiveSession, Context } from '../context.ts';
import { nomComplet } from '../professionnels/display-name.ts';
import { Refusal } from '../refusal.ts';
import { acceptedDelegations, openableNow } from './accepted-delegations.ts';

type OwnDelegations = ResponseOf<typeof route>['delegations'];

/**
 * For whom a delegate may act, in the order of the owners’ names.
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
    if (open === null) continue;
    const { id, civilite, raison_sociale, titulaire_prenom: prenom, titulaire_nom: nom } = row;
    delegations.push({
      id,
      titulaire: nomComplet({ civilite, prenom, nom, raison_sociale }),
      activite: open.activite?.libelle ?? null,
      services: [...open.services],
      finLe: row.fin_le,
      courante: id === current.id,
    });
  }
  return {
    delegations: delegations.toSorted((a, b) => a.titulaire.localeCompare(b.titulaire, 'fr')),
  };
}
