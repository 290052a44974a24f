import { fieldTexts, type ParcoursView } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { currentCode } from '../codes/current-code.ts';
import { destinationFingerprint } from '../codes/code-seals.ts';
import { refuseTakenAddress } from '../comptes/refuse-taken-address.ts';
import { isUniqueViolation } from '../comptes/unique-violation.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { personalData } from '../professionnels/personal-data.ts';
import { Refusal } from '../refusal.ts';
import { advance } from './advance.ts';
import { channelsOf } from './channels.ts';
import { createCompte } from './create-compte.ts';
import { fixedEmail } from './describe-parcours.ts';
import { getParcours } from './get-parcours.ts';
import { requireParcours, type ProvenParcours } from './load-parcours.ts';
import type { ParcoursRef } from './parcours-ref.ts';
import { recoverCompte } from './recover-compte.ts';

export interface FinishParcoursInput extends ParcoursRef {
  /** Absent when the code came by e-mail. */
  readonly email?: string | undefined;
  readonly motDePasse: string;
}

/** What both ends of a journey need; the password is hashed, the address free when it was read. */
export interface Finished extends ProvenParcours {
  readonly email: string;
  readonly motDePasse: string;
  readonly visiteur: Visiteur;
}

/**
 * Chooses address and password: creates the account (O5, O6) or gives it back (O8). Submitted twice,
 * or from two journeys of one person, it happens once.
 *
 * @throws Refusal `parcours-expire`, `etape-inattendue`, `requete-invalide` (no address),
 *   `adresse-deja-utilisee`, `mot-de-passe-trop-faible`, `compte-existant`, `compte-absent`
 */
export async function finishParcours(
  ctx: Context,
  input: FinishParcoursInput,
  visiteur: Visiteur,
): Promise<ParcoursView> {
  const { espace, parcours } = input;
  const loaded = await requireParcours(ctx, ctx.db, input, ['finaliser']);
  const { row, professionnel } = loaded;
  await demandSameChannel(ctx, loaded);
  const email = fixedEmail(row, professionnel.email) ?? input.email;
  if (email === undefined) throw new Refusal('requete-invalide', {}, { email: [fieldTexts.email] });
  await refuseTakenAddress(ctx, { espace, email, compteId: row.compte_id }, visiteur);
  await ctx.strength.demand(
    'motDePasse',
    input.motDePasse,
    getEspace(espace).policies.password,
    personalData(professionnel, email, professionnel.email),
  );
  const motDePasse = await ctx.hasher.hash(input.motDePasse);
  const finish = parcours === 'inscription' ? createCompte : recoverCompte;
  try {
    await inTransaction(ctx.db, async (trx) => {
      await advance(trx, row.id, ['finaliser'], {
        etape: 'termine',
        termine_le: toInstant(ctx.clock.now()),
      });
      await finish(ctx, trx, { ...loaded, email, motDePasse, visiteur });
    });
  } catch (error) {
    throw isUniqueViolation(error) ? await explainConflict(ctx, loaded) : error;
  }
  return getParcours(ctx, input);
}

/**
 * The code proved a number or an address; if the registre knows another one since, the proof is void.
 */
async function demandSameChannel(
  ctx: Context,
  { row, professionnel }: ProvenParcours,
): Promise<void> {
  const code = await currentCode(ctx.db, row.id);
  const proven = channelsOf(row.espace, row.genre, professionnel).some(
    ({ destination }) => destinationFingerprint(ctx, destination) === code?.destination_empreinte,
  );
  if (!proven) throw new Refusal('parcours-expire');
}

/** Which of the two unique keys another submit took first: the person's, or the address. */
async function explainConflict(ctx: Context, { professionnel, row }: ProvenParcours) {
  const own =
    row.genre === 'inscription' &&
    (await ctx.db('comptes').where({ professionnel_id: professionnel.id }).first('id'));
  return new Refusal(own ? 'compte-existant' : 'adresse-deja-utilisee');
}
