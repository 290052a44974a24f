import { issueCodeConfidentiel } from '../codes-confidentiels/issue-code.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { conventionAcceptee } from '../messages/convention-acceptee.ts';
import { enqueue } from '../outbox/enqueue.ts';
import type { Categorie } from '../registre/columns.ts';
import { cancelMovedLetters } from './cancel-moved-letters.ts';
import { openForm } from './convention-seals.ts';
import { lockDeposited, pageUrl, type Decided } from './decide-convention.ts';
import { writeHolder } from './write-holder.ts';

/** What the events of a decision say of where it was taken. */
const CONSOLE = 'Ligne de commande';

/**
 * An agent accepts a request: the professionnel and the place are created or brought up to date from the
 * form, under convention, and a code confidentiel leaves by post. All in one transaction; accepted twice,
 * it is accepted once. An address that was on file before is told as well.
 *
 * @param categorie of a professionnel that the registre does not have
 */
export function acceptConvention(
  ctx: Context,
  { suivi, categorie }: { readonly suivi: string; readonly categorie?: Categorie | undefined },
): Promise<Decided> {
  return inTransaction(ctx.db, async (trx) => {
    const row = await lockDeposited(trx, suivi, 'acceptee');
    if (typeof row === 'string') return row;
    const { id, espace } = row;
    const form = openForm(ctx, row);
    if (!form) throw new Error('A deposited convention has no form');
    const written = await writeHolder(ctx, trx, { espace, form, categorie });
    if (written === null) return 'numero-partage';
    const { professionnelId, formerEmail } = written;
    await trx('conventions')
      .where({ id })
      .update({
        etat: 'acceptee',
        professionnel_id: professionnelId,
        decidee_le: toInstant(ctx.clock.now()),
      });
    for (const to of new Set([form.email, formerEmail ?? form.email]))
      await enqueue(ctx, trx, {
        message: conventionAcceptee,
        espace,
        to,
        professionnelId,
        data: { suivi: row.suivi, url: pageUrl(ctx, espace, 'inscription') },
      });
    await recordEvent(ctx, trx, {
      espace,
      type: 'convention-acceptee',
      professionnelId,
      acteur: 'agent',
    });
    await cancelMovedLetters(ctx, trx, professionnelId);
    await issueCodeConfidentiel(ctx, trx, {
      espace,
      professionnelId,
      numero: form.finess,
      canal: 'courrier',
      appareil: CONSOLE,
    });
    return 'fait';
  });
}
