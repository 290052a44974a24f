import type { CreationView } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import { warnOfTakenAddress } from '../comptes/refuse-taken-address.ts';
import { isUniqueViolation } from '../comptes/unique-violation.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { completeInscription } from '../inscription/complete-inscription.ts';
import { isSecretUsable } from '../inscription/is-secret-usable.ts';
import { preuveOf, refusalOf } from '../inscription/opens-compte.ts';
import { sendActivation } from '../inscription/send-activation.ts';
import { demandLinkLeft, writeInscription } from '../inscription/write-inscription.ts';
import { numerosOf } from '../professionnels/find-by-numero.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { personalData } from '../professionnels/personal-data.ts';
import { Refusal } from '../refusal.ts';
import { advanceCreation } from './advance-creation.ts';
import { findCandidate } from './candidates.ts';
import { openCard } from './card-seals.ts';
import { getCreation } from './get-creation.ts';
import { requireCreation, type CreationRef, type LoadedCreation } from './load-creation.ts';

export interface ChooseIdentifiersInput extends CreationRef {
  readonly email: string;
  readonly motDePasse: string;
  /** « J’autorise … à utiliser mon adresse e-mail pour communiquer avec moi. » */
  readonly contactAccepte: boolean;
}

export interface IdentifiersChosen {
  readonly view: CreationView;
  /** Signed in at once, where the address was verified while the letter was on its way. */
  readonly active: ActiveSession | null;
}

const from = ['identifiants'] as const;

/**
 * Chooses address and password (A4, A8): the mailed link makes the account, once. An address that is
 * another account's leads to the same page and to no link, and its owner is told (spec, rule 14). The
 * candidate address of a letter (A5), confirmed here and verified before, makes the account at once.
 *
 * @throws Refusal `introuvable`, `parcours-expire`, `etape-inattendue`, `mot-de-passe-trop-faible`,
 *   `envois-epuises`; `code-confidentiel-perime`, or `lien-utilise` after a key or a card, when what was proved
 *   opens nothing any more;
 *   `adresse-deja-utilisee` to who has proved that the address is theirs
 */
export async function chooseIdentifiers(
  ctx: Context,
  input: ChooseIdentifiersInput,
  visiteur: Visiteur,
): Promise<IdentifiersChosen> {
  const { professionnel } = await requireCreation(ctx, ctx.db, input, from);
  const { espace, email } = input;
  const numeros = await numerosOf(ctx.db, professionnel.id);
  await ctx.strength.demand(
    'motDePasse',
    input.motDePasse,
    getEspace(espace).policies.password,
    personalData(professionnel, email, professionnel.email, ...numeros),
  );
  const motDePasse = await ctx.hasher.hash(input.motDePasse);
  try {
    const active = await inTransaction(ctx.db, async (trx) => {
      await lockProfessionnel(trx, professionnel.id);
      const loaded = await requireCreation(ctx, trx, input, from);
      return choose(ctx, trx, { ...input, motDePasse, loaded, visiteur });
    });
    return { view: await getCreation(ctx, input, visiteur), active };
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('adresse-deja-utilisee') : error;
  }
}

interface Chosen extends ChooseIdentifiersInput {
  readonly loaded: LoadedCreation;
  readonly visiteur: Visiteur;
}

async function choose(
  ctx: Context,
  trx: Transaction,
  chosen: Chosen,
): Promise<ActiveSession | null> {
  const { espace, email, motDePasse, contactAccepte, loaded, visiteur } = chosen;
  const { row, creation, professionnel } = loaded;
  await demandLinkLeft(ctx, trx, professionnel);
  const { preuve, code_id, provisoire_empreinte } = creation;
  const { inscription, taken } = await writeInscription(ctx, trx, {
    espace,
    professionnel,
    parcoursId: row.id,
    proof: { preuve, code_id, provisoire_empreinte },
    card: openCard(ctx, row.id, creation.carte_chiffree),
    email,
    motDePasse,
    contactAccepte,
  });
  if (!(await isSecretUsable(ctx, trx, inscription)))
    throw new Refusal(refusalOf(await preuveOf(trx, inscription)));
  await advanceCreation(ctx, trx, row.id, from, { etape: 'activation' });
  if (await isVerifiedCandidate(ctx, trx, chosen)) {
    if (taken) throw new Refusal('adresse-deja-utilisee');
    return completeInscription(ctx, trx, { inscription, par: 'courrier', visiteur });
  }
  await sendActivation(ctx, trx, inscription, visiteur);
  if (taken) await warnOfTakenAddress(ctx, trx, taken, visiteur);
  return null;
}

async function isVerifiedCandidate(
  ctx: Context,
  trx: Transaction,
  { email, loaded }: Chosen,
): Promise<boolean> {
  const candidate = await findCandidate(ctx, trx, loaded.creation.code_id);
  return candidate?.verifie === true && normaliseEmail(candidate.email) === normaliseEmail(email);
}
