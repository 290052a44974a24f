import { getEspace, type EspaceId } from '@eps/espaces';
import type { ConventionView } from '@eps/contracts';
import { addMinutes } from '../clock.ts';
import type { ActiveSession, Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { ConventionRow } from '../db/entry-tables.ts';
import { newId, newReference } from '../vault/random.ts';
import { sealPart, type DraftValues } from './convention-seals.ts';
import { demandConvention } from './demand-convention.ts';
import { describeConvention } from './describe-convention.ts';

/**
 * Begins a request for a convention, for who has shown to be a person (the captcha of T4). Only the
 * browser that is given the id will see it.
 *
 * @param numero normalised
 * @throws Refusal `introuvable` where the espace has no conventions
 */
export async function openConvention(
  ctx: Context,
  { espace, numero }: { readonly espace: EspaceId; readonly numero: string },
): Promise<{ readonly conventionId: string }> {
  demandConvention(espace);
  const row = await insertConvention(ctx, ctx.db, espace, { typed: { finess: numero } });
  return { conventionId: row.id };
}

/** The same for who is signed in: what the registre knows is typed already. */
export async function openConventionSignedIn(
  ctx: Context,
  active: ActiveSession,
): Promise<{ readonly conventionId: string; readonly view: ConventionView }> {
  const { espace, professionnelId } = active;
  demandConvention(espace);
  const row = await insertConvention(ctx, ctx.db, espace, {
    typed: await readKnown(ctx.db, active),
    professionnelId,
  });
  return { conventionId: row.id, view: await describeConvention(ctx, ctx.db, row) };
}

async function insertConvention(
  ctx: Context,
  db: Queryable,
  espace: EspaceId,
  begun: { readonly typed: DraftValues; readonly professionnelId?: string },
): Promise<ConventionRow> {
  const { lifetimeMinutes, draftMinutes } = getEspace(espace).policies.parcours;
  const now = ctx.clock.now();
  const id = newId();
  const row: ConventionRow = {
    id,
    espace,
    suivi: newReference(),
    etat: 'brouillon',
    professionnel_id: begun.professionnelId ?? null,
    brouillon_chiffre: sealPart(ctx, 'brouillon', id, JSON.stringify(begun.typed)),
    brouillon_expire_le: toInstant(addMinutes(now, draftMinutes)),
    formulaire_chiffre: null,
    message_chiffre: null,
    motif_chiffre: null,
    cree_le: toInstant(now),
    expire_le: toInstant(addMinutes(now, lifetimeMinutes)),
    generee_le: null,
    deposee_le: null,
    decidee_le: null,
  };
  await db('conventions').insert(row);
  return row;
}

async function readKnown(
  db: Queryable,
  { professionnelId, email }: ActiveSession,
): Promise<DraftValues> {
  const lieu = await db('lieux_exercice')
    .where({ professionnel_id: professionnelId })
    .whereNotNull('numero')
    .orderBy('cle')
    .first();
  if (!lieu) return { email };
  return {
    finess: lieu.numero ?? '',
    raisonSociale: lieu.raison_sociale,
    adresse: lieu.adresse,
    codePostal: lieu.code_postal,
    ville: lieu.ville,
    email,
  };
}
