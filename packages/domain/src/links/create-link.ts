import {
  getEspace,
  linkLifetimeHours,
  type EspaceId,
  type LienCompteKind,
  type LienKind,
  type LienSujetKind,
} from '@eps/espaces';
import { addHours } from '../clock.ts';
import { lockCompte } from '../comptes/lock-compte.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { newId, newToken } from '../vault/random.ts';
import type { LinkOwner } from './link-owner.ts';
import { chargePurpose, linkFingerprint } from './link-seals.ts';
import { supersedeLinks } from './supersede-links.ts';

interface NewLink<Genre extends LienKind> {
  readonly espace: EspaceId;
  readonly genre: Genre;
  /** What the link will do: the address it proves. Kept sealed. */
  readonly charge?: string;
}

/** Links that several messages carry, each of which goes on working. */
type LastingKind = 'gel-compte' | 'annulation-adresse';

export type CreateLinkInput = NewLink<Exclude<LienCompteKind, LastingKind>> & {
  readonly compteId: string;
};
export type CreateLastingLinkInput = NewLink<LastingKind> & { readonly compteId: string };
export type CreateSubjectLinkInput = NewLink<LienSujetKind> & { readonly sujetId: string };

/** The token, which is nowhere else, and the address that carries it. */
export interface CreatedLink {
  readonly token: string;
  readonly url: string;
}

/** The page of the SPA where each kind of link leads. */
const pages: Readonly<Record<LienKind, string>> = {
  reinitialisation: 'reinitialisation',
  'verification-adresse': 'activation',
  'changement-adresse': 'activation',
  'activation-compte': 'activation',
  'annulation-adresse': 'adresse/annulation',
  'gel-compte': 'gel',
  'validation-candidat': 'activation',
  'annulation-courrier': 'courrier/annulation',
  'depot-convention': 'convention/depot',
  'suivi-convention': 'convention/suivi',
  'invitation-delegation': 'delegue/invitation',
  'mot-de-passe-delegue': 'delegue/mot-de-passe',
};

/**
 * Makes a single-use link about an account, 256 random bits kept as a keyed hash (spec, rule 3).
 * Earlier links of its kind for the account stop working.
 */
export async function createLink(
  ctx: Context,
  trx: Transaction,
  { compteId, ...link }: CreateLinkInput,
): Promise<CreatedLink> {
  await lockCompte(trx, compteId);
  await supersedeLinks(ctx, trx, { compteId }, [link.genre]);
  return insertLink(ctx, trx, link, { compteId });
}

/**
 * The same about something that has no account: an inscription, a letter, a convention. Whoever calls
 * holds its row, so that one link of a kind is live at a time.
 */
export async function createSubjectLink(
  ctx: Context,
  trx: Transaction,
  { sujetId, ...link }: CreateSubjectLinkInput,
): Promise<CreatedLink> {
  await supersedeLinks(ctx, trx, { sujetId }, [link.genre]);
  return insertLink(ctx, trx, link, { sujetId });
}

/**
 * Makes a link about an account that leaves the earlier ones of its kind alone, and takes no lock: a
 * message found late must work like the last one (B3).
 */
export function createLastingLink(
  ctx: Context,
  trx: Transaction,
  { compteId, ...link }: CreateLastingLinkInput,
): Promise<CreatedLink> {
  return insertLink(ctx, trx, link, { compteId });
}

async function insertLink(
  ctx: Context,
  trx: Transaction,
  { espace, genre, charge }: NewLink<LienKind>,
  owner: LinkOwner,
): Promise<CreatedLink> {
  const now = ctx.clock.now();
  const id = newId();
  const token = newToken();
  await trx('liens').insert({
    id,
    espace,
    genre,
    compte_id: 'compteId' in owner ? owner.compteId : null,
    sujet_id: 'sujetId' in owner ? owner.sujetId : null,
    empreinte: linkFingerprint(ctx, token),
    charge_chiffre: charge === undefined ? null : ctx.vault.seal(chargePurpose(id), charge),
    cree_le: toInstant(now),
    expire_le: toInstant(addHours(now, linkLifetimeHours(getEspace(espace), genre))),
    utilise_le: null,
    remplace_le: null,
  });
  return { token, url: `${ctx.publicUrl}/${espace}/${pages[genre]}?jeton=${token}` };
}
