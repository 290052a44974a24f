import type { EspaceId } from '@eps/espaces';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { newId } from '../vault/random.ts';
import { loadActive } from './load-active.ts';

export interface OpenSessionInput {
  readonly espace: EspaceId;
  readonly compteId: string;
  /** `lien-email`: a reset link; `lien-activation`: that of an account just asked for. */
  readonly preuve: 'mot-de-passe' | 'lien-email' | 'lien-activation';
  readonly visiteur: Visiteur;
}

/**
 * Opens a session of an account whose proof has been given, in the transaction that consumed it. One
 * opened by a link owes a password before anything else (O10).
 */
export async function openSession(
  ctx: Context,
  trx: Transaction,
  { espace, compteId, preuve, visiteur }: OpenSessionInput,
): Promise<ActiveSession> {
  await trx('comptes')
    .where({ id: compteId })
    .update({ derniere_connexion_le: toInstant(ctx.clock.now()) });
  return openConnexion(ctx, trx, { espace, compteId, preuve, visiteur });
}

/** The same for an account whose row already says that it was here. */
export async function openConnexion(
  ctx: Context,
  trx: Transaction,
  { espace, compteId, preuve, visiteur }: OpenSessionInput,
): Promise<ActiveSession> {
  const now = toInstant(ctx.clock.now());
  const id = newId();
  await trx('connexions').insert({
    id,
    compte_id: compteId,
    espace,
    appareil: visiteur.appareil,
    preuve,
    ouverte_le: now,
    vue_le: now,
    finie_le: null,
    fin_motif: null,
    mot_de_passe_a_definir_le: preuve === 'lien-email' ? now : null,
  });
  const active = await loadActive(ctx, trx, { espace, connexionId: id });
  if (!active) throw new Error('A session just opened cannot be read');
  return active;
}
