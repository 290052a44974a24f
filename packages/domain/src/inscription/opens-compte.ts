import type { PreuveDeCreation } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { mayReopen } from '../comptes/reopen-compte.ts';
import type { PreuveDeSession } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import type { CodeConfidentielRow, InscriptionRow } from '../db/entry-tables.ts';
import type { CompteRow } from '../db/tables.ts';

/** What proved who asks for an account. `code-email`: a code that came to the mailbox on file. */
export type PreuveDInscription = PreuveDeCreation | 'code-email';

/** What a session has proved by it, beyond the mailbox (B4); a provisional password came by post. */
export const preuveDeSessionOf: Readonly<Record<PreuveDInscription, PreuveDeSession | null>> = {
  courrier: 'courrier',
  provisoire: 'courrier',
  cle: 'cle',
  cps: 'cps',
  'code-email': null,
};

/** Proofs that give an account in use to who shows them: a key or a card signs in, or creates another's. */
const TAKES_OVER: ReadonlySet<PreuveDInscription> = new Set([
  'courrier',
  'provisoire',
  'code-email',
]);

/**
 * Whether a proof opens the account of a person: one that does not exist yet is created, one that is in
 * use is given by what was sent to them, one that is shut reopens as the espace says (spec, rule 13). A
 * closed one is opened again by an agent, never by what was sent before it was closed.
 */
export function opensCompte(
  espace: EspaceId,
  preuve: PreuveDInscription,
  statut: CompteRow['statut'] | undefined,
): boolean {
  if (statut === undefined) return true;
  if (statut === 'actif') return TAKES_OVER.has(preuve);
  const par = preuveDeSessionOf[preuve];
  return par !== null && mayReopen(espace, statut, par);
}

/** What a code confidentiel proves: a letter came by post, a mail to the mailbox alone. */
export function preuveOfCode(canal: CodeConfidentielRow['canal']): PreuveDInscription {
  return canal === 'courrier' ? 'courrier' : 'code-email';
}

/** What somebody is told whose proof opens no account any more: no code was typed with a key or a card. */
export function refusalOf(preuve: PreuveDInscription): 'lien-utilise' | 'code-confidentiel-perime' {
  return preuve === 'cle' || preuve === 'cps' ? 'lien-utilise' : 'code-confidentiel-perime';
}

/** What an inscription was asked with. */
export async function preuveOf(
  db: Queryable,
  {
    preuve,
    code_id,
  }: Pick<InscriptionRow, 'code_id'> & {
    readonly preuve: PreuveDInscription | null;
  },
): Promise<PreuveDInscription> {
  if (preuve !== null) return preuve;
  if (code_id === null) return 'provisoire';
  const code = await db('codes_confidentiels').where({ id: code_id }).first('canal');
  return preuveOfCode(code?.canal ?? 'email');
}
