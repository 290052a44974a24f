import type { CreationView } from '@eps/contracts';
import { keyBudgets } from '../attempts/budgets.ts';
import { countFailure } from '../attempts/count-failure.ts';
import { readClosed } from '../attempts/read-closed.ts';
import { isKnownBrowser } from '../comptes/known-browser.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CompteRow, ProfessionnelRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { opensCompte } from '../inscription/opens-compte.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { Refusal } from '../refusal.ts';
import { privateSeals } from '../registre/private-seals.ts';
import { advanceCreation } from './advance-creation.ts';
import { getCreation } from './get-creation.ts';
import { requireCreation, type CreationRef, type LoadedCreation } from './load-creation.ts';
import { isLiberalPlace } from './places.ts';
import { tellOwner } from './tell-owner.ts';

export interface ProveKeyInput extends CreationRef {
  /** 13 characters, without key. */
  readonly nir: string;
  /** The last 4 of the IBAN, upper case. */
  readonly finIban: string;
}

const from = ['cle', 'courrier'] as const;

/**
 * Proves an identity by its security key (A3). Nothing tells which half was wrong, nor whether there is a
 * key on file; guesses about one person are judged one after the other, and right ones never count. Who
 * has an account already learns it now, and its owner is told; a dormant one goes on (spec, rule 14).
 *
 * @throws Refusal `introuvable`, `parcours-expire`, `etape-inattendue`, `cle-refusee`, `cle-epuisee`
 */
export async function proveKey(
  ctx: Context,
  input: ProveKeyInput,
  visiteur: Visiteur,
): Promise<{ parcoursId: string; view: CreationView }> {
  const { row, professionnel } = await requireCreation(ctx, ctx.db, input, from);
  // A refusal is returned, not thrown: what it counted must be committed.
  const refusal = await inTransaction(ctx.db, async (trx) => {
    await lockProfessionnel(trx, professionnel.id);
    // Read again once it is held: another tab may have gone on, or spent the last try.
    const loaded = await requireCreation(ctx, trx, input, from);
    return judge(ctx, trx, { ...input, loaded, visiteur });
  });
  if (refusal) throw refusal;
  return { parcoursId: row.id, view: await getCreation(ctx, input, visiteur) };
}

interface Guess extends ProveKeyInput {
  readonly loaded: LoadedCreation;
  readonly visiteur: Visiteur;
}

async function judge(ctx: Context, trx: Transaction, guess: Guess): Promise<Refusal | null> {
  const { espace, loaded, visiteur } = guess;
  const { professionnel, creation } = loaded;
  const { id: professionnelId } = professionnel;
  const place = { professionnelId, numero: creation.numero };
  if (!(await isLiberalPlace(trx, place))) throw new Refusal('etape-inattendue');
  const compte = await trx('comptes')
    .where({ professionnel_id: professionnelId })
    .first('id', 'email', 'statut');
  const known = await isKnownBrowser(ctx, trx, compte?.id ?? '', visiteur.navigateur);
  const budgets = keyBudgets(ctx, { espace, professionnelId, known }, visiteur);
  if (await readClosed(ctx, trx, budgets)) return new Refusal('cle-epuisee');
  if (isRight(ctx, professionnel, guess)) {
    await goOn(ctx, trx, guess, compte);
    return null;
  }
  const { closedUntil } = await countFailure(ctx, trx, budgets);
  await recordEvent(ctx, trx, {
    espace,
    type: 'creation-cle-echouee',
    compteId: compte?.id ?? null,
    professionnelId,
    appareil: visiteur.appareil,
  });
  return new Refusal(closedUntil ? 'cle-epuisee' : 'cle-refusee');
}

/** Both halves are always compared. */
function isRight(
  { vault }: Context,
  professionnel: ProfessionnelRow,
  { nir, finIban }: ProveKeyInput,
): boolean {
  const halves = [
    privateSeals.matchesNir(vault, nir, professionnel.nir_empreinte),
    privateSeals.matchesIbanEnd(vault, professionnel, finIban),
  ];
  return halves.every(Boolean);
}

async function goOn(
  ctx: Context,
  trx: Transaction,
  { loaded, visiteur }: Guess,
  compte: Pick<CompteRow, 'id' | 'email' | 'statut'> | undefined,
): Promise<void> {
  const parcoursId = loaded.row.id;
  const proof = { preuve: 'cle', prouve_le: toInstant(ctx.clock.now()) } as const;
  if (opensCompte(loaded.row.espace, 'cle', compte?.statut)) {
    await advanceCreation(ctx, trx, parcoursId, from, { etape: 'identifiants', ...proof });
    return;
  }
  await advanceCreation(ctx, trx, parcoursId, from, { etape: 'compte-existant', ...proof });
  if (compte) await tellOwner(ctx, trx, { professionnel: loaded.professionnel, compte }, visiteur);
}
