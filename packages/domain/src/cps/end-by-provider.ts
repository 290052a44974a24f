import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { closeSessions } from '../sessions/close-sessions.ts';
import { providerSeals } from './provider-session.ts';
import { cpsTexts } from './texts.fr.ts';

/** What a logout token says, once it is known to be the provider's. */
export interface ProviderLogout {
  readonly espace: EspaceId;
  readonly issuer: string;
  /** At least one of `sub` and `sid` is given. */
  readonly sub: string | null;
  readonly sid: string | null;
  readonly jti: string;
  /** When the token is refused anyhow. */
  readonly expiresAt: Date;
}

/**
 * Ends the sessions that stand on one of the provider's (back-channel logout): that one, or all of the
 * person's where it names none. Ends nothing for a token already used.
 *
 * @returns whether the token was a new one
 */
export function endByProvider(ctx: Context, logout: ProviderLogout): Promise<boolean> {
  return inTransaction(ctx.db, async (trx) => {
    const { espace, issuer, jti, expiresAt } = logout;
    const used = await trx('jetons_deconnexion')
      .insert({
        empreinte: providerSeals.jti(ctx, issuer, jti),
        expire_le: toInstant(expiresAt),
      })
      .onConflict('empreinte')
      .ignore()
      .returning('empreinte');
    if (used.length === 0) return false;
    const ended = await endSessions(ctx, trx, await sessionsBehind(ctx, trx, logout));
    for (const { compteId, professionnelId } of ended)
      await recordEvent(ctx, trx, {
        espace,
        type: 'session-fermee',
        compteId,
        professionnelId,
        acteur: 'systeme',
        detail: cpsTexts.parLeFournisseur,
      });
    return true;
  });
}

interface Behind {
  readonly id: string;
  readonly compteId: string;
  readonly professionnelId: string;
}

/** Always in one order of accounts: two logouts never wait for each other crosswise. */
function sessionsBehind(
  ctx: Context,
  trx: Transaction,
  { espace, issuer, sub, sid }: ProviderLogout,
): Promise<Behind[]> {
  return trx('connexions_cps')
    .join('connexions', 'connexions.id', 'connexions_cps.connexion_id')
    .join('comptes', 'comptes.id', 'connexions.compte_id')
    .where('connexions.espace', espace)
    .whereNull('connexions.finie_le')
    .modify((query) => {
      if (sid !== null) void query.where({ sid_empreinte: providerSeals.sid(ctx, issuer, sid) });
      if (sub !== null) void query.where({ sub_empreinte: providerSeals.sub(ctx, issuer, sub) });
    })
    .orderBy(['comptes.id', 'connexions.id'])
    .select({
      id: 'connexions.id',
      compteId: 'comptes.id',
      professionnelId: 'comptes.professionnel_id',
    });
}

/** Those that this ended, and nothing else had meanwhile. */
async function endSessions(
  ctx: Context,
  trx: Transaction,
  sessions: readonly Behind[],
): Promise<Behind[]> {
  const ended: Behind[] = [];
  for (const session of sessions) {
    const { id, compteId } = session;
    const closed = await closeSessions(ctx, trx, { id, compteId, motif: 'deconnexion-cps' });
    if (closed === 1) ended.push(session);
    await trx('connexions_cps').where({ connexion_id: id }).delete();
  }
  return ended;
}
