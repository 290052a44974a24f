import type { Activite } from '@eps/contracts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import type { DelegationRow } from '../db/delegation-tables.ts';
import type { CompteRow, ProfessionnelRow } from '../db/tables.ts';
import { readActivite } from '../sessions/activite-column.ts';
import { activitesOf } from '../sessions/activites.ts';
import { delegableServices } from './delegable-services.ts';
import { liveDelegations } from './live-delegations.ts';
import { readServices } from './services-column.ts';

/** A live delegation that was accepted, with whose account it is about. */
export type AcceptedDelegation = DelegationRow &
  Pick<CompteRow, 'statut' | 'professionnel_id'> &
  Pick<ProfessionnelRow, 'rpps' | 'civilite' | 'raison_sociale' | 'profession'> & {
    readonly titulaire_prenom: string;
    readonly titulaire_nom: string;
    readonly titulaire_email: string;
  };

/**
 * The live delegations that a delegate has accepted, the one used last first: also of accounts that are
 * shut, which open nothing. One statement.
 */
export async function acceptedDelegations(
  ctx: Pick<Context, 'clock'>,
  db: Queryable,
  delegueId: string,
): Promise<AcceptedDelegation[]> {
  return liveDelegations(ctx, db)
    .join('comptes', 'comptes.id', 'delegations.compte_id')
    .join('professionnels', 'professionnels.id', 'comptes.professionnel_id')
    .where('delegations.delegue_id', delegueId)
    .whereNotNull('delegations.acceptee_le')
    .orderByRaw("coalesce(delegations.derniere_connexion_le, '') desc")
    .orderBy('delegations.acceptee_le', 'desc')
    .orderBy('delegations.id')
    .select('delegations.*', 'comptes.statut', 'comptes.professionnel_id')
    .select('professionnels.rpps', 'professionnels.civilite')
    .select('professionnels.raison_sociale', 'professionnels.profession')
    .select({ titulaire_prenom: 'professionnels.prenom', titulaire_nom: 'professionnels.nom' })
    .select({ titulaire_email: 'comptes.email' });
}

/** What a delegation opens now. */
export interface Openable {
  readonly activite: Activite | null;
  readonly services: readonly string[];
}

/**
 * What a delegation opens, null where it opens nothing: the account is shut, the activity it was given
 * under is no longer the owner’s, or none of its services may be given any more.
 */
export async function openableNow(
  ctx: Pick<Context, 'clock'>,
  db: Queryable,
  {
    statut,
    espace,
    professionnel_id,
    rpps,
    raison_sociale,
    profession,
    ...row
  }: AcceptedDelegation,
): Promise<Openable | null> {
  if (statut !== 'actif') return null;
  const given = readActivite(row.activite);
  const owner = { id: professionnel_id, espace, rpps, raison_sociale };
  const own = given && (await activitesOf(db, owner)).find(({ id }) => id === given.id);
  if (own === undefined) return null;
  const delegable = delegableServices(ctx, { espace, activite: own }, profession);
  const services = readServices(row.services).filter((id) => delegable.includes(id));
  return services.length === 0 ? null : { activite: own, services };
}
