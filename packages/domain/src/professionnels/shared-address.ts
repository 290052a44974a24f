import { getEspace, type EspaceId } from '@eps/espaces';
import { addHours } from '../clock.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { ProfessionnelRow } from '../db/tables.ts';

/** Whether somebody else of the former portal has the address of this one (A8). */
export async function sharesAddress(
  db: Queryable,
  { id, espace, email }: Pick<ProfessionnelRow, 'id' | 'espace' | 'email'>,
): Promise<boolean> {
  const others = ofFormerPortal(db, espace, email ?? '').whereNot('professionnels.id', id);
  return (await others).length > 0;
}

/**
 * Whether an address is that of several people of the former portal who have no account yet, and of no
 * account: it names nobody, and the number is asked for (A9). One statement whatever the address; false
 * where no provisional password is typed to sign in.
 */
export async function namesSeveral(
  ctx: Context,
  espace: EspaceId,
  email: string,
): Promise<boolean> {
  const { codeConfidentiel } = getEspace(espace);
  if (codeConfidentiel?.usage !== 'connexion') return false;
  const since = toInstant(addHours(ctx.clock.now(), -24 * codeConfidentiel.lifetimeDays));
  const waiting = await ofFormerPortal(ctx.db, espace, email)
    .join('provisoires', (join) =>
      join
        .on('provisoires.professionnel_id', 'professionnels.id')
        .andOn('provisoires.empreinte', 'professionnels.provisoire_empreinte'),
    )
    .whereNull('provisoires.utilise_le')
    .where('provisoires.apporte_le', '>', since)
    .whereNotExists(ctx.db('comptes').where({ espace, email_norme: normaliseEmail(email) }));
  return waiting.length > 1;
}

/** Two at most; found by their index. */
function ofFormerPortal(db: Queryable, espace: EspaceId, email: string) {
  return db('professionnels')
    .where('professionnels.espace', espace)
    .whereNotNull('professionnels.provisoire_empreinte')
    .whereRaw('lower(professionnels.email) = ?', [normaliseEmail(email)])
    .limit(2)
    .select('professionnels.id');
}
