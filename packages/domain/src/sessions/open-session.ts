import type { EspaceId } from '@eps/espaces';
import { lockCompte } from '../comptes/lock-compte.ts';
import type {
  ActiveSession,
  Context,
  DelegationDeSession,
  PreuveDatee,
  PreuveDeSession,
  Visiteur,
} from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { Instant } from '../db/instant.ts';
import { toInstant } from '../db/instants.ts';
import { writeDelegation } from '../delegations/delegation-column.ts';
import { asksFactor } from '../seconds-facteurs/repairs.ts';
import { newId } from '../vault/random.ts';
import { firstActivite } from './activites.ts';
import { loadActive } from './load-active.ts';
import { noteVisit } from './note-visit.ts';
import { withPreuve, writePreuves } from './preuves-column.ts';

export interface OpenSessionInput {
  readonly espace: EspaceId;
  readonly compteId: string;
  /** `lien-email`: a reset link; `lien-activation`: that of an account just asked for. */
  readonly preuve: PreuveDeSession;
  /** When it was given; now unless told. */
  readonly prouveLe?: Date;
  /** FINESS number of the structure, where a card of its staff was shown. */
  readonly finess?: string | null;
  /** Whether a new password is owed first; after a reset link it always is. */
  readonly motDePasseADefinir?: boolean;
  /** The delegation it acts under, with its activity; absent where it is the owner's. */
  readonly sous?: {
    readonly delegation: DelegationDeSession;
    /** As the column keeps it. */
    readonly activite: string | null;
  };
  /** What else was proved on the way here. */
  readonly aussi?: readonly PreuveDatee[];
  readonly visiteur: Visiteur;
}

/**
 * Opens a session of an account whose proof has been given, in the transaction that consumed it. One
 * opened by a link owes a password before anything else (O10), and one of an account with a second
 * factor owes that first, unless what was proved repairs its loss (B10; spec, rule 13).
 */
export async function openSession(
  ctx: Context,
  trx: Transaction,
  input: OpenSessionInput,
): Promise<ActiveSession> {
  await lockCompte(trx, input.compteId);
  const active = await openConnexion(ctx, trx, input);
  if (!active.secondFacteurAttendu) await noteVisit(ctx, trx, input.compteId);
  return active;
}

/** The same for an account whose row is held; the visit is noted once the sign-in is complete. */
export async function openConnexion(
  ctx: Context,
  trx: Transaction,
  {
    espace,
    compteId,
    preuve,
    prouveLe,
    finess = null,
    aussi = [],
    sous,
    visiteur,
    ...more
  }: OpenSessionInput,
): Promise<ActiveSession> {
  const owesPassword = more.motDePasseADefinir ?? preuve === 'lien-email';
  const present = ctx.clock.now();
  const now = toInstant(present);
  const id = newId();
  const preuves = withPreuve(aussi, { preuve, le: prouveLe ?? present });
  const asks = asksFactor(preuves.map((proved) => proved.preuve));
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
    mot_de_passe_a_definir_le: owesPassword ? now : null,
    preuves: writePreuves(preuves),
    second_facteur_attendu_le: asks ? whereFactor(trx, compteId, now) : null,
    activite: sous ? sous.activite : await firstActivite(trx, { espace, compteId, preuve, finess }),
    delegation: sous ? writeDelegation(sous.delegation) : null,
    delegation_id: sous?.delegation.id ?? null,
  });
  const active = await loadActive(ctx, trx, { espace, connexionId: id });
  if (!active) throw new Error('A session just opened cannot be read');
  return active;
}

/** `now` where the account has a second factor, null elsewhere: decided by the statement that writes it. */
function whereFactor(trx: Transaction, compteId: string, now: Instant) {
  return trx.raw<Instant | null>(
    `(select cast(? as text) from seconds_facteurs
      where seconds_facteurs.compte_id = ? and seconds_facteurs.active_le is not null)`,
    [now, compteId],
  );
}
