import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import type { CodeConfidentielRow } from '../db/entry-tables.ts';
import type { LieuExerciceRow, ProfessionnelRow } from '../db/tables.ts';

/** Where a code may be sent: what the registre holds, never what somebody typed. */
export interface Destinations {
  readonly professionnel: ProfessionnelRow;
  /** The place of that number, when a letter would find it. */
  readonly lieu: LieuExerciceRow | null;
  readonly email: string | null;
}

/** Of a person, at the place of that number. Null when they have left the registre. */
export async function readDestinations(
  db: Queryable,
  { professionnelId, numero }: { readonly professionnelId: string; readonly numero: string },
): Promise<Destinations | null> {
  const professionnel = await db('professionnels').where({ id: professionnelId }).first();
  if (!professionnel) return null;
  const lieu = await db('lieux_exercice')
    .where({ professionnel_id: professionnelId, numero })
    .first();
  return destinationsOf(professionnel, lieu);
}

/** Of a person and one of their places, as they are now. */
export function destinationsOf(
  professionnel: ProfessionnelRow,
  lieu: LieuExerciceRow | undefined,
): Destinations {
  return {
    professionnel,
    lieu: lieu && isPostal(lieu) ? lieu : null,
    email: professionnel.email?.trim() ? professionnel.email : null,
  };
}

function isPostal({ adresse, code_postal, ville }: LieuExerciceRow): boolean {
  return [adresse, code_postal, ville].every((part) => part.trim() !== '');
}

/**
 * Keyed hash of where a code goes by that channel, null where nothing is on file. The name on the
 * envelope is no part of it, nor are capitals and spaces: only another address is another.
 */
export function destinationFingerprint(
  ctx: Context,
  canal: CodeConfidentielRow['canal'],
  { lieu, email }: Pick<Destinations, 'lieu' | 'email'>,
): string | null {
  if (canal === 'email')
    return email === null
      ? null
      : ctx.vault.fingerprint('code-confidentiel-destination', normaliseEmail(email));
  if (lieu === null) return null;
  const lines = [lieu.adresse, lieu.code_postal, lieu.ville].map((line) =>
    line.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleUpperCase('fr'),
  );
  return ctx.vault.fingerprint('code-confidentiel-destination', lines.join('\n'));
}

/** Whether the address that a code was sent to is still the one on file. */
export async function isStillOnFile(
  ctx: Context,
  db: Queryable,
  code: Pick<
    CodeConfidentielRow,
    'professionnel_id' | 'numero' | 'canal' | 'destination_empreinte'
  >,
): Promise<boolean> {
  const { professionnel_id: professionnelId, numero, canal, destination_empreinte } = code;
  const destinations = await readDestinations(db, { professionnelId, numero });
  if (!destinations) return false;
  return destinationFingerprint(ctx, canal, destinations) === destination_empreinte;
}
