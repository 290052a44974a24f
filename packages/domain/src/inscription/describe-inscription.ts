import type { InscriptionView } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { addSeconds } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import { openDraft } from '../parcours/draft.ts';
import type { LoadedParcours } from '../parcours/load-parcours.ts';
import { nomComplet } from '../professionnels/display-name.ts';
import { openEmail } from './inscription-seals.ts';
import { lastActivationAt } from './create-activation.ts';

/** An inscription that has not begun on the server, or whose time is over. */
export function describeNoInscription(
  ctx: Context,
  { brouillonPerime = false } = {},
): InscriptionView {
  return {
    maintenant: toInstant(ctx.clock.now()),
    etape: 'identifiants',
    reference: null,
    expireLe: null,
    brouillon: null,
    brouillonPerime,
    activation: null,
  };
}

/** Where an inscription stands: being typed, waiting for its link, or done. */
export async function describeInscription(
  ctx: Context,
  { row, professionnel }: LoadedParcours,
): Promise<InscriptionView> {
  const inscription = await findInscription(ctx.db, row.id);
  const view = {
    ...describeNoInscription(ctx),
    reference: row.reference,
    expireLe: row.expire_le,
    brouillon: openDraft(ctx, row),
  };
  if (!inscription || !professionnel) return view;
  if (inscription.activee_le !== null) return { ...view, etape: 'termine' };
  const { resendAfterSeconds } = getEspace(row.espace).policies.code;
  const sentAt = await lastActivationAt(ctx.db, inscription);
  return {
    ...view,
    etape: 'activation',
    activation: {
      nom: nomComplet(professionnel),
      email: openEmail(ctx, inscription),
      renvoiPossibleLe: toInstant(addSeconds(sentAt, resendAfterSeconds)),
    },
  };
}

/** What was typed in a journey and sent, null where it is still being typed. */
export async function findInscription(
  db: Queryable,
  parcoursId: string,
): Promise<InscriptionRow | null> {
  return (await db('inscriptions').where({ parcours_id: parcoursId }).first()) ?? null;
}
