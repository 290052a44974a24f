import { codeConfidentiel as codeField } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { secretBudgets, type Budget } from '../attempts/budgets.ts';
import { countFailure } from '../attempts/count-failure.ts';
import { readClosed } from '../attempts/read-closed.ts';
import { isRightCode, liveCode } from '../codes-confidentiels/find-code.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Queryable } from '../db/database.ts';
import type { ProfessionnelRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import type { Entitled } from '../inscription/check-secret.ts';
import { isSecretUsable } from '../inscription/is-secret-usable.ts';
import { opensCompte } from '../inscription/opens-compte.ts';
import { isProvisionalText, isProvisionalUsable } from '../inscription/provisional.ts';
import { findByNumero } from '../professionnels/find-by-numero.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { normaliseNumero } from '../professionnels/normalise-numero.ts';
import { isEmailTyped } from '../sessions/find-candidate.ts';
import type { SignInInput } from '../sessions/sign-in.ts';
import { beginProvenCreation } from './begin-proven-creation.ts';

/** A number and what was typed with it, looked at as a provisional password. */
export interface ProvisionalGuess {
  readonly espace: SignInInput['espace'];
  readonly numero: string;
  /** Who may go on, and with what; null where it is wrong, or its door closed. */
  readonly entitled: Entitled | null;
  readonly closing: readonly Budget[];
  readonly counted: readonly Budget[];
}

/**
 * Looks at a sign-in as one with a provisional password: that of a letter, or of the former portal. Null
 * where the espace takes none here, or an address was typed: it goes with a number. The same statements
 * for a number that nobody has. Nothing is counted yet: a right password is no wrong guess.
 */
export async function checkProvisional(
  ctx: Context,
  { espace, identifiant, motDePasse }: SignInInput,
  visiteur: Visiteur,
): Promise<ProvisionalGuess | null> {
  if (getEspace(espace).codeConfidentiel?.usage !== 'connexion') return null;
  if (isEmailTyped(espace, identifiant)) return null;
  const numero = normaliseNumero(identifiant);
  const holder = await findByNumero(ctx.db, espace, numero);
  const professionnel = holder?.professionnel ?? null;
  const { entitled, subject } = await findSecret(ctx, { espace, professionnel, motDePasse });
  const source = subject === null ? `sans-objet:${visiteur.source}` : visiteur.source;
  const attempt = { espace, subject: subject ?? `inconnu:${numero}`, numero };
  const budgets = secretBudgets(ctx, attempt, { ...visiteur, source });
  const closed = await readClosed(ctx, ctx.db, budgets.closing);
  return { espace, numero, entitled: closed ? null : entitled, ...budgets };
}

interface Typed {
  readonly espace: SignInInput['espace'];
  readonly professionnel: ProfessionnelRow | null;
  readonly motDePasse: string;
}

interface Found {
  readonly entitled: Entitled | null;
  /**
   * The secret that this may be a guess of, null where it is a guess of none: one's own password mistyped
   * does not close the way of the letter that is to come.
   */
  readonly subject: string | null;
}

async function findSecret(
  ctx: Context,
  { espace, professionnel, motDePasse }: Typed,
): Promise<Found> {
  const { statut, code, former } = await readAwaited(ctx, espace, professionnel);
  const read = codeField.safeParse(motDePasse);
  const ofLetter = read.success ? code : null;
  const subject = ofLetter?.id ?? former;
  if (!professionnel || !opensCompte(espace, 'courrier', statut))
    return { entitled: null, subject };
  const secret =
    former !== null && isProvisionalText(ctx, professionnel, motDePasse)
      ? ({ code_id: null, provisoire_empreinte: former, preuve: 'provisoire' } as const)
      : null;
  if (secret) return { entitled: { professionnel, secret }, subject };
  const guess = ofLetter && { code: ofLetter, secret: read.data ?? '' };
  if (!guess || !(await isRightCode(ctx, ctx.db, guess))) return { entitled: null, subject };
  const letter = {
    code_id: guess.code.id,
    provisoire_empreinte: null,
    preuve: 'courrier',
  } as const;
  return { entitled: { professionnel, secret: letter }, subject };
}

/** What could open an account to that person. The same statements for nobody. */
async function readAwaited(
  ctx: Context,
  espace: SignInInput['espace'],
  professionnel: ProfessionnelRow | null,
) {
  const { db } = ctx;
  const professionnelId = professionnel?.id ?? '';
  const compte = await db('comptes').where({ professionnel_id: professionnelId }).first('statut');
  const code = await liveCode(db, professionnelId);
  const provisional = { professionnelId, empreinte: professionnel?.provisoire_empreinte ?? '' };
  const awaited = await isProvisionalUsable(ctx, db, espace, provisional);
  return { statut: compte?.statut, code, former: awaited ? provisional.empreinte : null };
}

/** Counts a wrong guess; right ones never count. */
export async function countProvisional(
  ctx: Context,
  db: Queryable,
  guess: ProvisionalGuess | null,
): Promise<void> {
  if (guess && !guess.entitled) await countFailure(ctx, db, guess.counted);
}

/**
 * Begins the choice of one's own identifiers, after a right provisional password. Its door is looked at a
 * second time: guesses sent at once are all read before the first failures are counted.
 * @returns null when it is not right, or no longer
 */
export async function beginFirstConnexion(
  ctx: Context,
  guess: ProvisionalGuess | null,
  { appareil }: Visiteur,
): Promise<{ parcoursId: string } | null> {
  if (!guess?.entitled) return null;
  const { espace, numero, closing, entitled } = guess;
  const { professionnel, secret } = entitled;
  const { id: professionnelId } = professionnel;
  return inTransaction(ctx.db, async (trx) => {
    await lockProfessionnel(trx, professionnelId);
    if (await readClosed(ctx, trx, closing)) return null;
    const asked = { espace, professionnel_id: professionnelId, ...secret };
    if (!(await isSecretUsable(ctx, trx, asked))) return null;
    const parcoursId = await beginProvenCreation(ctx, trx, {
      espace,
      professionnelId,
      numero,
      preuve: secret.code_id === null ? 'provisoire' : 'courrier',
      codeId: secret.code_id,
      provisoireEmpreinte: secret.provisoire_empreinte,
    });
    const compte = await trx('comptes').where({ professionnel_id: professionnelId }).first('id');
    const compteId = compte?.id ?? null;
    const type = 'premiere-connexion';
    await recordEvent(ctx, trx, { espace, type, compteId, professionnelId, appareil });
    return { parcoursId };
  });
}
