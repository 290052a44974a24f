import type { ConventionView, FormulaireConvention } from '@eps/contracts';
import { getEspace, linkLifetimeHours, type EspaceId } from '@eps/espaces';
import { allowedToday } from '../attempts/allowed-today.ts';
import { addHours } from '../clock.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { createSubjectLink } from '../links/create-link.ts';
import { conventionGeneree } from '../messages/convention-generee.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { conventionContent, documentName } from './convention-document.ts';
import { sealPart } from './convention-seals.ts';
import { demandConvention } from './demand-convention.ts';
import { describeConvention } from './describe-convention.ts';
import { lockOpenConvention, type ConventionRef } from './load-convention.ts';

/**
 * « Générer la convention »: keeps the form, mails the document and the deposit link, always. Made again
 * after a correction, it replaces the former document and its link; the files deposited meanwhile stay.
 * Three a day for one source and for one number.
 *
 * @throws Refusal `convention-fermee`, `convention-deja-deposee`, `conventions-epuisees`
 */
export async function generateConvention(
  ctx: Context,
  { formulaire, ...ref }: ConventionRef & { readonly formulaire: FormulaireConvention },
  visiteur: Visiteur,
): Promise<ConventionView> {
  const { espace } = ref;
  const generated = await inTransaction(ctx.db, async (trx) => {
    const row = await lockOpenConvention(ctx, trx, ref);
    await demandQuota(ctx, trx, { espace, numero: formulaire.finess, source: visiteur.source });
    const now = ctx.clock.now();
    const lifetimeHours = linkLifetimeHours(getEspace(espace), 'depot-convention');
    const changes = {
      etat: 'generee' as const,
      formulaire_chiffre: sealPart(ctx, 'formulaire', row.id, JSON.stringify(formulaire)),
      brouillon_chiffre: null,
      brouillon_expire_le: null,
      generee_le: toInstant(now),
      expire_le: toInstant(addHours(now, lifetimeHours)),
    };
    await trx('conventions').where({ id: row.id }).update(changes);
    const { url } = await createSubjectLink(ctx, trx, {
      espace,
      genre: 'depot-convention',
      sujetId: row.id,
    });
    const { appareil } = visiteur;
    await enqueue(ctx, trx, {
      message: conventionGeneree,
      espace,
      to: formulaire.email,
      professionnelId: row.professionnel_id,
      data: {
        url,
        lifetimeHours,
        le: now,
        appareil,
        document: {
          nom: documentName(formulaire),
          contenu: conventionContent(espace, formulaire, { le: now, suivi: row.suivi }),
        },
      },
    });
    await recordEvent(ctx, trx, {
      espace,
      type: 'convention-demandee',
      professionnelId: row.professionnel_id,
      appareil,
    });
    return { ...row, ...changes };
  });
  return describeConvention(ctx, ctx.db, generated);
}

async function demandQuota(
  ctx: Context,
  trx: Transaction,
  asked: { readonly espace: EspaceId; readonly numero: string; readonly source: string },
): Promise<void> {
  const { espace, numero, source } = asked;
  const { perDay } = demandConvention(espace);
  const ofSource = { what: `convention-source:${espace}`, subject: source, perDay };
  const ofNumero = { what: `convention-numero:${espace}`, subject: numero, perDay };
  // Always in the same order: two requests never wait for each other crosswise.
  const left = (await allowedToday(ctx, trx, ofSource)) && (await allowedToday(ctx, trx, ofNumero));
  if (!left) throw new Refusal('conventions-epuisees');
}
