import { isSqlite, type Database } from '../src/db/database.ts';

/** Rows that point to others before those they point to. */
const TABLES = [
  'departs_cps',
  'jetons_deconnexion',
  'enrolements',
  'pieces_conventions',
  'conventions',
  'boite_demo',
  'avis',
  'captchas',
  'boite_demo_pieces',
  'courriers',
  'codes_confidentiels',
  'messages',
  'evenements',
  'chaines',
  'liens',
  'candidats',
  'creations',
  'inscriptions',
  'provisoires',
  'codes',
  'parcours',
  'codes_secours',
  'seconds_facteurs',
  'navigateurs_connus',
  'connexions',
  'navigateurs_delegues',
  'delegations',
  'delegues',
  'acceptations',
  'compteurs',
  'comptes',
  'organismes',
  'lieux_exercice',
  'professionnels',
] as const;

/** Empties a test database: ten times faster than making another. */
export async function emptyTables(db: Database): Promise<void> {
  const statements = TABLES.map((table) => `delete from ${table}`);
  // PostgreSQL takes them all at once, as one transaction.
  if (!isSqlite(db)) await db.raw(statements.join(';'));
  else for (const statement of statements) await db.raw(statement);
}
