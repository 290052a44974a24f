import { getEspace, linkLifetimeHours } from '@eps/espaces';
import { allowedToday } from '../attempts/allowed-today.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context, Visiteur } from '../context.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CandidatRow } from '../db/proof-tables.ts';
import { createSubjectLink } from '../links/create-link.ts';
import { validationCandidat } from '../messages/validation-candidat.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { newId } from '../vault/random.ts';

/** The kind of link that verifies a candidate address. */
export const CANDIDATE = 'validation-candidat';
/** To one address, whoever types it with however many numbers. */
const MAILS_PER_DAY = 3;

/** An address typed by whoever asked for a letter. */
export interface Candidate {
  readonly email: string;
  readonly verifie: boolean;
}

const purposeOf = (id: string): string => `candidat-email:${id}`;

/** The address typed when that letter was asked for, null where none was kept. */
export async function findCandidate(
  ctx: Context,
  db: Queryable,
  codeId: string | null,
): Promise<Candidate | null> {
  if (codeId === null) return null;
  const row = await db('candidats').where({ code_id: codeId }).first();
  return row ? { email: openCandidate(ctx, row), verifie: row.verifie_le !== null } : null;
}

export function openCandidate(
  ctx: Context,
  { id, email_chiffre }: Pick<CandidatRow, 'id' | 'email_chiffre'>,
): string {
  return ctx.vault.open(purposeOf(id), email_chiffre);
}

export interface NewCandidate {
  readonly espace: CandidatRow['espace'];
  readonly codeId: string;
  readonly email: string;
  readonly visiteur: Visiteur;
}

/**
 * Keeps the address of who asked for a letter, and mails it the link that verifies it. Anybody may have
 * typed it: it is shown to the letter's holder, and used for nothing before they confirm it (A5).
 */
export async function keepCandidate(
  ctx: Context,
  trx: Transaction,
  { espace, codeId, email, visiteur }: NewCandidate,
): Promise<void> {
  const declared = getEspace(espace);
  const id = newId();
  await trx('candidats').insert({
    id,
    espace,
    code_id: codeId,
    email_chiffre: ctx.vault.seal(purposeOf(id), email),
    cgu_version: declared.documents.cgu.version,
    cree_le: toInstant(ctx.clock.now()),
    verifie_le: null,
  });
  const subject = `${espace}:${normaliseEmail(email)}`;
  if (!(await allowedToday(ctx, trx, { what: CANDIDATE, subject, perDay: MAILS_PER_DAY }))) return;
  const { url } = await createSubjectLink(ctx, trx, { espace, genre: CANDIDATE, sujetId: id });
  await enqueue(ctx, trx, {
    message: validationCandidat,
    espace,
    to: email,
    data: {
      url,
      lifetimeHours: linkLifetimeHours(declared, CANDIDATE),
      le: ctx.clock.now(),
      appareil: visiteur.appareil,
    },
  });
}
