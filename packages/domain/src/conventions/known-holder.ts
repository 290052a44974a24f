import type { FormulaireConvention } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { destinationFingerprint, destinationsOf } from '../codes-confidentiels/destinations.ts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { findByNumero, type NumberHolder } from '../professionnels/find-by-numero.ts';

/** What an agent has to know before they accept a request for a number that the registre has. */
export interface KnownNumber {
  /** There is an account, whatever became of it. */
  readonly compte: boolean;
  /** An e-mail or a postal address is on file, and it is not that of the form. */
  readonly autreAdresse: boolean;
}

export interface KnownHolder extends NumberHolder, KnownNumber {
  /** The form says another e-mail or postal address than what is on file, which may be nothing. */
  readonly nouvelleAdresse: boolean;
  /** Those who have a word to say: the registre’s e-mail, and the one that the account has proved. */
  readonly emails: readonly string[];
}

/** Who has the number of a form already, null where nobody, or two. */
export async function findKnownHolder(
  ctx: Context,
  db: Queryable,
  { espace, form }: { readonly espace: EspaceId; readonly form: FormulaireConvention },
): Promise<KnownHolder | null> {
  const holder = await findByNumero(db, espace, form.finess);
  if (!holder) return null;
  const { professionnel, lieu } = holder;
  const before = destinationsOf(professionnel, lieu);
  const after = { lieu: { ...lieu, ...postalColumns(form) }, email: form.email };
  const differs = (canal: 'email' | 'courrier') =>
    destinationFingerprint(ctx, canal, before) !== destinationFingerprint(ctx, canal, after);
  const otherEmail = differs('email');
  const otherPlace = differs('courrier');
  const compte = await db('comptes').where({ professionnel_id: professionnel.id }).first();
  const proved = compte?.statut === 'actif' && compte.email_verifie_le !== null;
  return {
    ...holder,
    compte: compte !== undefined,
    autreAdresse: (otherEmail && before.email !== null) || (otherPlace && before.lieu !== null),
    nouvelleAdresse: otherEmail || otherPlace,
    emails: [before.email, proved ? compte.email : null].filter((email) => email !== null),
  };
}

/** The postal address of a form, as the registre keeps it. */
export function postalColumns(form: FormulaireConvention) {
  const adresse = [form.complement, form.adresse].filter((line) => line !== '').join(', ');
  return { adresse, code_postal: form.codePostal, ville: form.ville };
}
