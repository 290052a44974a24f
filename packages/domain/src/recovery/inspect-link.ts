import type { inspectLink as route, ResponseOf, SuiteDeLien, UsageDeLien } from '@eps/contracts';
import type { EspaceId, LienKind } from '@eps/espaces';
import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { findLink } from '../links/find-link.ts';

export interface InspectLinkInput {
  readonly espace: EspaceId;
  readonly jeton: string;
  readonly usage: UsageDeLien;
}

/** The kinds of link that each page opens, and what its click does with each. */
const suites: Readonly<Record<UsageDeLien, Partial<Record<LienKind, SuiteDeLien>>>> = {
  reinitialisation: { reinitialisation: 'mot-de-passe' },
  activation: {
    'verification-adresse': 'adresse',
    'changement-adresse': 'adresse',
    'activation-compte': 'compte',
    'validation-candidat': 'candidat',
  },
  annulation: { 'annulation-courrier': 'annulation' },
  gel: { 'gel-compte': 'gel' },
  'annulation-adresse': { 'annulation-adresse': 'annulation-adresse' },
};

/**
 * Whether a link can still be used, without using it: the page it leads to asks for a human click.
 * @throws Refusal `lien-illisible`, `lien-expire`, `lien-utilise`
 */
export async function inspectLink(
  ctx: Context,
  { espace, jeton, usage }: InspectLinkInput,
): Promise<ResponseOf<typeof route>> {
  const genres = Object.keys(suites[usage]) as LienKind[];
  const { genre, expireLe } = await findLink(ctx, ctx.db, { espace, jeton, genres });
  const suite = suites[usage][genre];
  if (suite === undefined) throw new Error(`No page ${usage} for a link ${genre}`);
  return { expireLe: toInstant(expireLe), suite };
}
