import type { BodyOf, reportError as route } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { allowedToday } from '../attempts/allowed-today.ts';
import { readCompte } from '../comptes/read-compte.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import type { LieuExerciceRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { erreurSignalee } from '../messages/erreur-signalee.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { nomComplet } from '../professionnels/display-name.ts';
import { formatNumero, numeroKindOf } from '../professionnels/normalise-numero.ts';
import { Refusal } from '../refusal.ts';
import { demandInformations } from './demand-informations.ts';
import { placesOf } from './places.ts';

/** Beyond it, somebody is playing. */
const REPORTS_PER_DAY = 5;

/**
 * Tells the caisse of a place that something is wrong there (A12): at its address on file, or at the
 * assistance's where there is none; who has no place at all may say that one is missing.
 *
 * @throws Refusal `introuvable` for a place that is not theirs, or none where they have one; `envois-epuises` after five in 24 hours
 */
export async function reportError(
  ctx: Context,
  active: ActiveSession,
  { lieuId, message }: BodyOf<typeof route>,
  { appareil }: Visiteur,
): Promise<void> {
  const { espace, compteId, professionnelId } = active;
  demandInformations(espace);
  await inTransaction(ctx.db, async (trx) => {
    const { compte, professionnel } = await readCompte(trx, active);
    const lieux = await placesOf(trx, professionnel);
    const lieu = lieux.find(({ id }) => id === lieuId);
    if (lieu === undefined && (lieuId !== null || lieux.length > 0))
      throw new Refusal('introuvable');
    const daily = { what: 'signalement', subject: compteId, perDay: REPORTS_PER_DAY };
    if (!(await allowedToday(ctx, trx, daily))) throw new Refusal('envois-epuises');
    const caisse =
      lieu === undefined
        ? undefined
        : await trx('organismes').where({ espace, code: lieu.caisse }).first();
    await enqueue(ctx, trx, {
      message: erreurSignalee,
      espace,
      compteId,
      professionnelId,
      to: caisse?.email ?? getEspace(espace).organisation.contact.email,
      data: {
        le: ctx.clock.now(),
        appareil,
        nom: nomComplet(professionnel),
        numero:
          typeof lieu?.numero === 'string' ? formatNumero(lieu.numero, numeroKindOf(lieu)) : null,
        adresse: lieu === undefined ? null : addressOf(lieu),
        caisse: caisse?.nom ?? null,
        repondreA: compte.email,
        texte: message,
      },
    });
    await recordEvent(ctx, trx, {
      espace,
      type: 'erreur-signalee',
      compteId,
      professionnelId,
      appareil,
    });
  });
}

function addressOf({ adresse, code_postal, ville }: LieuExerciceRow): string {
  return [adresse, `${code_postal} ${ville}`.trim()].filter((line) => line !== '').join(', ');
}
