import type { CreationView } from '@eps/contracts';
import { allowedToday } from '../attempts/allowed-today.ts';
import { currentCode } from '../codes-confidentiels/find-code.ts';
import { issueCodeConfidentiel } from '../codes-confidentiels/issue-code.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { Refusal } from '../refusal.ts';
import { advanceCreation } from './advance-creation.ts';
import { keepCandidate } from './candidates.ts';
import { getCreation } from './get-creation.ts';
import { requireCreation, type CreationRef, type LoadedCreation } from './load-creation.ts';

export interface RequestLetterInput extends CreationRef {
  readonly email: string;
}

const from = ['courrier'] as const;
/** A letter costs a stamp: nobody orders them for a whole town. */
const LETTERS_PER_SOURCE = 50;
const DAY_MINUTES = 24 * 60;

/**
 * Asks for a provisional password by post (A5). The same whether or not the number has an account: its
 * owner gets a mail by which to stop the letter. One that is under way is not replaced for 15 days, nor the
 * address typed with it: a stranger gains nothing, and kills nothing.
 *
 * @throws Refusal `introuvable`, `parcours-expire`, `etape-inattendue`, `envois-epuises`;
 *   `adresse-postale-absente` where no letter can leave
 */
export async function requestLetter(
  ctx: Context,
  input: RequestLetterInput,
  visiteur: Visiteur,
): Promise<CreationView> {
  const { professionnel } = await requireCreation(ctx, ctx.db, input, from);
  await inTransaction(ctx.db, async (trx) => {
    await lockProfessionnel(trx, professionnel.id);
    await demandLetterLeft(ctx, trx, visiteur);
    const loaded = await requireCreation(ctx, trx, input, from);
    await send(ctx, trx, { ...input, loaded, visiteur });
  });
  return getCreation(ctx, input, visiteur);
}

async function demandLetterLeft(
  ctx: Context,
  trx: Transaction,
  { source }: Visiteur,
): Promise<void> {
  const asked = { what: 'courrier-demande', subject: source, perDay: LETTERS_PER_SOURCE };
  if (!(await allowedToday(ctx, trx, asked)))
    throw new Refusal('envois-epuises', { minutes: DAY_MINUTES });
}

interface Asked extends RequestLetterInput {
  readonly loaded: LoadedCreation;
  readonly visiteur: Visiteur;
}

async function send(
  ctx: Context,
  trx: Transaction,
  { espace, email, loaded, visiteur }: Asked,
): Promise<void> {
  const { row, creation, professionnel } = loaded;
  const { id: professionnelId } = professionnel;
  const issued = await issueCodeConfidentiel(ctx, trx, {
    espace,
    professionnelId,
    numero: creation.numero ?? '',
    canal: 'courrier',
    appareil: visiteur.appareil,
  });
  if (issued === 'sans-adresse') throw new Refusal('adresse-postale-absente');
  const codeId = await currentCode(trx, professionnelId);
  if (issued === 'emis' && codeId !== null)
    await keepCandidate(ctx, trx, { espace, codeId, email, visiteur });
  const to = { etape: 'courrier-en-route', code_id: codeId } as const;
  await advanceCreation(ctx, trx, row.id, from, to);
}
