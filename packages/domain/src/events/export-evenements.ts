import type { exportEvenements as route, ResponseOf } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { CompactSign } from 'jose';
import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { isOriginSealed, readOrigin } from './chain-origin.ts';
import { GENESIS } from './event-row.ts';
import { eventsOf } from './list-evenements.ts';
import { eventSigningKey } from './signing-key.ts';

export type EventsExport = ResponseOf<typeof route>;

/** What the signature covers; its JSON is the payload of the JWS (docs/events.md). */
export interface SignedHead {
  readonly espace: string;
  readonly exporteLe: string;
  readonly tete: { readonly rang: number; readonly empreinte: string };
  readonly origine?: EventsExport['origine'];
  readonly lignes: readonly { readonly rang: number; readonly empreinte: string }[];
}

/** A person's own events, oldest first, with what verifies them (spec B12). */
export async function exportEvenements(
  ctx: Context,
  { espace, compteId }: { readonly espace: EspaceId; readonly compteId: string },
): Promise<EventsExport> {
  const compte = await ctx.db('comptes').where({ id: compteId, espace }).first();
  // The head first: rows that come meanwhile are after it, and are left out.
  const head = await ctx.db('chaines').where({ espace }).first();
  const tete = { rang: head?.rang ?? 0, empreinte: head?.empreinte ?? GENESIS };
  const found = compte
    ? await eventsOf(ctx.db, compte).where('rang', '<=', tete.rang).orderBy('rang')
    : [];
  // The start last: rows that a purge takes away meanwhile are before it.
  const start = await startOf(ctx, espace);
  const rows = found.filter(({ rang }) => rang > (start.origine?.rang ?? 0));
  const exporteLe = toInstant(ctx.clock.now());
  const { privateKey, publicJwk } = await eventSigningKey(ctx.vault);
  const lignes = rows.map(({ rang, empreinte }) => ({ rang, empreinte }));
  const signed: SignedHead = { espace, exporteLe, tete, ...start, lignes };
  return {
    espace,
    exporteLe,
    lignes: rows.map(({ rang, le, type, contenu, sel, empreinte_precedente, empreinte }) => ({
      rang,
      le,
      type,
      contenu,
      sel,
      empreintePrecedente: empreinte_precedente,
      empreinte,
    })),
    tete,
    ...start,
    signature: await new CompactSign(Buffer.from(JSON.stringify(signed), 'utf8'))
      .setProtectedHeader({ alg: 'EdDSA', kid: publicJwk.kid })
      .sign(privateKey),
    cle: publicJwk,
  };
}

/** Where the chain starts, if a purge of ours says so: nothing else is worth a signature. */
async function startOf(ctx: Context, espace: EspaceId): Promise<Pick<EventsExport, 'origine'>> {
  const chaine = await ctx.db('chaines').where({ espace }).first();
  const origin = chaine && isOriginSealed(ctx.vault, chaine) ? readOrigin(chaine) : null;
  if (origin === null) return {};
  const { rang, empreinte, le } = origin;
  return { origine: { rang, empreinte, le } };
}
