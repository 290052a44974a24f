import type { InscriptionView } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { demandInscriptionByCode } from '../codes-confidentiels/demand-declaration.ts';
import { warnOfTakenAddress } from '../comptes/refuse-taken-address.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import { insertParcours } from '../parcours/insert-parcours.ts';
import type { LoadedParcours } from '../parcours/load-parcours.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { personalData } from '../professionnels/personal-data.ts';
import { Refusal } from '../refusal.ts';
import { checkSecret, type Entitled, type SecretGuess } from './check-secret.ts';
import { describeInscription } from './describe-inscription.ts';
import { sendActivation } from './send-activation.ts';
import { demandLinkLeft, writeInscription } from './write-inscription.ts';

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
  demandInscriptionByCode(espace);
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
  const { espace, professionnel, secret, visiteur, email, motDePasse } = begun;
  await lockProfessionnel(trx, professionnel.id);
  await demandLinkLeft(ctx, trx, professionnel);
  const row = await insertParcours(ctx, trx, {
    espace,
    genre: 'inscription',
    etape: 'termine',
    professionnel_id: professionnel.id,
    termine_le: toInstant(ctx.clock.now()),
  });
  const { code_id, provisoire_empreinte } = secret;
  const { inscription, taken } = await writeInscription(ctx, trx, {
    espace,
    professionnel,
    parcoursId: row.id,
    proof: { code_id, provisoire_empreinte, preuve: null },
    card: null,
    email,
    motDePasse,
    contactAccepte: false,
  });
  await sendActivation(ctx, trx, inscription, visiteur);
  if (taken) await warnOfTakenAddress(ctx, trx, taken, visiteur);
  return { row, professionnel };
}
