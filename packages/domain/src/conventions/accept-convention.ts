import type { EspaceId } from '@eps/espaces';
import { currentCode } from '../codes-confidentiels/find-code.ts';
import { issueCodeConfidentiel } from '../codes-confidentiels/issue-code.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { ConventionRow } from '../db/entry-tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { conventionAcceptee, type EnvoiCode } from '../messages/convention-acceptee.ts';
import { coordonneesChangees } from '../messages/coordonnees-changees.ts';
import { enqueue } from '../outbox/enqueue.ts';
import type { Categorie } from '../registre/columns.ts';
import { cancelMovedLetters } from './cancel-moved-letters.ts';
import { openForm } from './convention-seals.ts';
import { lockDeposited, pageUrl, type NotDecided } from './decide-convention.ts';
import type { KnownNumber } from './known-holder.ts';
import { writeHolder, type WrittenHolder } from './write-holder.ts';

/** What the events of a decision say of where it was taken. */
const CONSOLE = 'Ligne de commande';

export interface AcceptConventionInput {
  readonly suivi: string;
  /** Of a professionnel that the registre does not have. */
  readonly categorie?: Categorie | undefined;
  /** Writes the addresses of the form over those on file, where they are kept otherwise. */
  readonly remplacerCoordonnees?: boolean | undefined;
}

/** What an agent is told of a request that they have accepted. */
export interface Acceptance {
  readonly envoi: EnvoiCode;
  /** What was known of the number before, null where nothing was. */
  readonly connu: KnownNumber | null;
  /** The addresses on file have been kept. */
  readonly gardees: boolean;
}

/**
 * An agent accepts a request: the professionnel and the place are created or brought up to date from the
 * form, under convention, and a code confidentiel leaves to the addresses then on file. All in one
 * transaction; accepted twice, it is accepted once. The address that was on file before and the account's
 * are told as well, and once more when what is on file has changed.
 */
export function acceptConvention(
  ctx: Context,
  { suivi, categorie, remplacerCoordonnees = false }: AcceptConventionInput,
): Promise<Acceptance | NotDecided> {
  return inTransaction(ctx.db, async (trx) => {
    const row = await lockDeposited(trx, suivi, 'acceptee');
    if (typeof row === 'string') return row;
    const { id, espace } = row;
    const form = openForm(ctx, row);
    if (!form) throw new Error('A deposited convention has no form');
    const asked = { espace, form, categorie, remplacerCoordonnees };
    const written = await writeHolder(ctx, trx, asked);
    if (written === null) return 'numero-partage';
    const { professionnelId, known, gardees } = written;
    await trx('conventions')
      .where({ id })
      .update({
        etat: 'acceptee',
        professionnel_id: professionnelId,
        decidee_le: toInstant(ctx.clock.now()),
      });
    await cancelMovedLetters(ctx, trx, professionnelId);
    const envoi = await sendCode(ctx, trx, { espace, professionnelId, numero: form.finess });
    await tellDecision(ctx, trx, { row, written, email: form.email, envoi });
    await recordEvent(ctx, trx, {
      espace,
      type: 'convention-acceptee',
      professionnelId,
      acteur: 'agent',
    });
    const connu = known && { compte: known.compte, autreAdresse: known.autreAdresse };
    return { envoi, connu, gardees };
  });
}

interface CodeOf {
  readonly espace: EspaceId;
  readonly professionnelId: string;
  readonly numero: string;
}

async function sendCode(ctx: Context, trx: Transaction, of: CodeOf): Promise<EnvoiCode> {
  const asked = { ...of, canal: 'courrier', appareil: CONSOLE } as const;
  const issued = await issueCodeConfidentiel(ctx, trx, asked);
  if (issued !== 'emis') return issued;
  const codeId = await currentCode(trx, of.professionnelId);
  const code = await trx('codes_confidentiels')
    .where({ id: codeId ?? '' })
    .first('canal');
  if (!code) throw new Error('A code was not written');
  return code.canal;
}

interface Decision {
  readonly row: ConventionRow;
  readonly written: WrittenHolder;
  /** Of the form. */
  readonly email: string;
  readonly envoi: EnvoiCode;
}

async function tellDecision(
  ctx: Context,
  trx: Transaction,
  { row: { espace, suivi }, written, email, envoi }: Decision,
): Promise<void> {
  const { professionnelId, known, gardees } = written;
  const owners = new Set(known?.emails ?? []);
  const url = pageUrl(ctx, espace, 'inscription');
  for (const to of new Set([email, ...owners]))
    await enqueue(ctx, trx, {
      message: conventionAcceptee,
      espace,
      to,
      professionnelId,
      data: { suivi, url, envoi },
    });
  if (gardees || !known?.nouvelleAdresse) return;
  for (const to of owners)
    await enqueue(ctx, trx, {
      message: coordonneesChangees,
      espace,
      to,
      professionnelId,
      data: { le: ctx.clock.now(), appareil: CONSOLE, suivi, nouvelleAdresse: email },
    });
}
