import type { ParcoursView } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { firstToday } from '../attempts/first-today.ts';
import { mayReopen } from '../comptes/reopen-compte.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { compteExistantTentative } from '../messages/compte-existant-tentative.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { channelsOf } from './channels.ts';
import { demandParcours } from './demand-parcours.ts';
import { checkGuess, type IdentityGuess } from './check-guess.ts';
import { describeParcours } from './describe-parcours.ts';
import type { Person } from './find-person.ts';
import { insertParcours } from './insert-parcours.ts';
import type { LoadedParcours } from './load-parcours.ts';

export type ProveIdentityInput = IdentityGuess;

/**
 * Proves an identity by RPPS number and birth date (O2, O8), and begins the journey, or begins it
 * anew: what was done before in this browser is left behind. The terms accepted are those in force.
 *
 * @throws Refusal `introuvable`, `identite-inconnue`, `essais-identite-epuises`; then, to who gave both right:
 *   `compte-existant` (inscription; its owner is told), `compte-absent` (recovery),
 *   `aucun-moyen-envoi`
 */
export async function proveIdentity(
  ctx: Context,
  input: ProveIdentityInput,
  visiteur: Visiteur,
): Promise<{ parcoursId: string; view: ParcoursView }> {
  demandParcours(input.espace, input.parcours);
  // A refusal is returned, not thrown: what it counted and announced must be committed.
  const begun = await inTransaction(ctx.db, async (trx) => {
    const person = await checkGuess(ctx, trx, input, visiteur);
    return person instanceof Refusal ? person : begin(ctx, trx, input, person, visiteur);
  });
  if (begun instanceof Refusal) throw begun;
  return { parcoursId: begun.row.id, view: await describeParcours(ctx, begun) };
}

async function begin(
  ctx: Context,
  trx: Transaction,
  { espace, parcours }: ProveIdentityInput,
  person: Person,
  visiteur: Visiteur,
): Promise<LoadedParcours | Refusal> {
  const { professionnel, compte } = person;
  if (parcours === 'inscription' && compte) {
    await warnOwner(ctx, trx, person, visiteur);
    return new Refusal('compte-existant');
  }
  // A journey that ends by SMS may open a frozen account again.
  if (parcours === 'recuperation' && !(compte && mayReopen(espace, compte.statut, 'sms')))
    return new Refusal('compte-absent');
  if (channelsOf(espace, parcours, professionnel).length === 0)
    return new Refusal('aucun-moyen-envoi');
  const row = await insertParcours(ctx, trx, {
    espace,
    genre: parcours,
    etape: 'envoi',
    professionnel_id: professionnel.id,
    compte_id: compte?.id ?? null,
    cgu_version: getEspace(espace).documents.cgu.version,
  });
  return { row, professionnel };
}

/** Somebody knows enough of the owner to try (spec, rule 14). One mail a day at most. */
async function warnOwner(
  ctx: Context,
  trx: Transaction,
  { professionnel, compte }: Person,
  { appareil }: Visiteur,
): Promise<void> {
  if (!compte) return;
  const { espace } = professionnel;
  const owner = { espace, compteId: compte.id, professionnelId: professionnel.id };
  if (await firstToday(ctx, trx, compteExistantTentative.genre, compte.id))
    await enqueue(ctx, trx, {
      ...owner,
      message: compteExistantTentative,
      to: compte.email,
      data: { le: ctx.clock.now(), appareil },
    });
  await recordEvent(ctx, trx, { ...owner, type: 'inscription-compte-existant', appareil });
}
