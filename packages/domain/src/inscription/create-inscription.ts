import type { InscriptionView } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { minutesUntil } from '../clock.ts';
import { demandCodeConfidentiel } from '../codes-confidentiels/demand-declaration.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import { warnOfTakenAddress } from '../comptes/refuse-taken-address.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import type { CompteRow } from '../db/tables.ts';
import { nextLinkAt } from '../links/next-link-at.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { insertParcours } from '../parcours/insert-parcours.ts';
import type { LoadedParcours } from '../parcours/load-parcours.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { personalData } from '../professionnels/personal-data.ts';
import { Refusal } from '../refusal.ts';
import { newId } from '../vault/random.ts';
import { checkSecret, type Entitled, type SecretGuess } from './check-secret.ts';
import { ACTIVATION } from './create-activation.ts';
import { describeInscription } from './describe-inscription.ts';
import { sealEmail } from './inscription-seals.ts';
import { sendActivation } from './send-activation.ts';

export interface CreateInscriptionInput extends SecretGuess {
  readonly email: string;
  readonly motDePasse: string;
}

/**
 * Asks for an account with a number and what was received by post, or the password of the former
 * portal (T2). Nothing is created and nothing used: the mailed link does both, and the account that
 * exists works until then. Replaces what the professionnel had asked for before.
 *
 * @throws Refusal `introuvable`, `code-confidentiel-refuse`, `essais-identite-epuises`; then, to who gave
 *   both right: `mot-de-passe-trop-faible`, `envois-epuises`
 */
export async function createInscription(
  ctx: Context,
  input: CreateInscriptionInput,
  visiteur: Visiteur,
): Promise<{ parcoursId: string; view: InscriptionView }> {
  const { espace, email, numero } = input;
  demandCodeConfidentiel(espace);
  // A refusal is returned, not thrown: what it counted must be committed.
  const checked = await inTransaction(ctx.db, (trx) => checkSecret(ctx, trx, input, visiteur));
  if (checked instanceof Refusal && checked.code === 'essais-identite-epuises') throw checked;
  // One hash whatever was typed.
  const motDePasse = await ctx.hasher.hash(input.motDePasse);
  if (checked instanceof Refusal) throw checked;
  const { professionnel } = checked;
  await ctx.strength.demand(
    'motDePasse',
    input.motDePasse,
    getEspace(espace).policies.password,
    personalData(professionnel, email, professionnel.email, numero),
  );
  const begun = await inTransaction(ctx.db, (trx) =>
    begin(ctx, trx, { ...checked, espace, email, motDePasse, visiteur }),
  );
  return { parcoursId: begun.row.id, view: await describeInscription(ctx, begun) };
}

interface Begun extends Entitled {
  readonly espace: InscriptionRow['espace'];
  readonly email: string;
  /** PHC string. */
  readonly motDePasse: string;
  readonly visiteur: Visiteur;
}

async function begin(ctx: Context, trx: Transaction, begun: Begun): Promise<LoadedParcours> {
  const { espace, professionnel, secret, email, motDePasse, visiteur } = begun;
  const now = toInstant(ctx.clock.now());
  await lockProfessionnel(trx, professionnel.id);
  const asked = { espace, genre: ACTIVATION, inscriptionsOf: professionnel.id } as const;
  const next = await nextLinkAt(ctx, trx, asked);
  if (next) throw new Refusal('envois-epuises', { minutes: minutesUntil(ctx.clock.now(), next) });
  await replaceEarlier(ctx, trx, professionnel.id);
  const taken = await findOtherOwner(trx, begun);
  const row = await insertParcours(ctx, trx, {
    espace,
    genre: 'inscription',
    etape: 'termine',
    professionnel_id: professionnel.id,
    termine_le: now,
  });
  const id = newId();
  const inscription: InscriptionRow = {
    id,
    espace,
    professionnel_id: professionnel.id,
    parcours_id: row.id,
    ...secret,
    email_chiffre: sealEmail(ctx, id, email),
    mot_de_passe: taken ? '' : motDePasse,
    cgu_version: getEspace(espace).documents.cgu.version,
    cree_le: now,
    sans_suite_le: taken ? now : null,
    remplacee_le: null,
    activee_le: null,
  };
  await trx('inscriptions').insert(inscription);
  await sendActivation(ctx, trx, inscription, visiteur);
  if (taken) await warnOfTakenAddress(ctx, trx, taken, visiteur);
  return { row, professionnel };
}

async function replaceEarlier(
  ctx: Context,
  trx: Transaction,
  professionnelId: string,
): Promise<void> {
  const earlier: { id: string }[] = await trx('inscriptions')
    .where({ professionnel_id: professionnelId })
    .whereNull('activee_le')
    .whereNull('remplacee_le')
    .update({ remplacee_le: toInstant(ctx.clock.now()), mot_de_passe: '' }, ['id']);
  for (const { id } of earlier) await supersedeLinks(ctx, trx, { sujetId: id }, [ACTIVATION]);
}

/** The account of somebody else that has this address; one's own account may keep its own. */
async function findOtherOwner(
  trx: Transaction,
  { espace, email, professionnel }: Pick<Begun, 'espace' | 'email' | 'professionnel'>,
): Promise<Pick<CompteRow, 'id' | 'espace' | 'email' | 'professionnel_id'> | undefined> {
  return trx('comptes')
    .where({ espace, email_norme: normaliseEmail(email) })
    .whereNot({ professionnel_id: professionnel.id })
    .first('id', 'espace', 'email', 'professionnel_id');
}
