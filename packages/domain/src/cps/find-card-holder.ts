import type { RetourCps } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { Queryable } from '../db/database.ts';
import type { CompteRow } from '../db/tables.ts';
import { findByNumero } from '../professionnels/find-by-numero.ts';
import { activitesOf, ofStructure } from '../sessions/activites.ts';
import type { PscIdentity } from './read-identity.ts';

/** An account that a card opens: its owner's, or that of the structure whose staff holds the card. */
export interface HeldCompte extends Pick<CompteRow, 'id' | 'professionnel_id' | 'statut'> {
  readonly par: 'cps' | 'cpe';
}

/** Whom a card stands for in an espace. */
export type CardHolder =
  | { readonly kind: 'compte'; readonly compte: HeldCompte }
  /** Known, without an account, and may make one. */
  | { readonly kind: 'creation'; readonly professionnelId: string }
  | {
      readonly kind: 'refus';
      readonly raison: Extract<
        RetourCps,
        | 'inconnue'
        | 'sans-rpps'
        | 'non-enrole'
        | 'directeur'
        | 'structure-non-autorisee'
        | 'compte-ferme'
      >;
      readonly professionnelId: string | null;
      readonly compteId: string | null;
    };

/**
 * Whom a card stands for: what it is linked to, or else whose RPPS number it bears; for a card of a
 * structure's staff, the structure that it names, as long as that allows them, whatever the card opened
 * before. Never by e-mail.
 */
export async function findCardHolder(
  db: Queryable,
  espace: EspaceId,
  identity: PscIdentity,
): Promise<CardHolder> {
  const { estStructure, finessStructure, rpps } = identity;
  if (finessStructure !== null) return holderOfStructure(db, espace, finessStructure);
  if (estStructure) return refusal('sans-rpps');
  const linked = await linkedCompte(db, espace, identity);
  if (linked) return ownerOf(db, linked);
  if (rpps === null) return refusal('sans-rpps');
  const professionnel = await db('professionnels').where({ espace, rpps }).first();
  if (!professionnel) return refusal('inconnue');
  const compte = await compteOf(db, professionnel.id);
  if (compte) return ownerOf(db, compte);
  const activites = await activitesOf(db, professionnel);
  const mayCreate = activites.some(({ genre }) => genre === 'liberale' || genre === 'salariee');
  if (mayCreate) return { kind: 'creation', professionnelId: professionnel.id };
  // The account of a structure is asked for with its number, by post.
  return refusal(activites.length > 0 ? 'directeur' : 'non-enrole', professionnel.id);
}

type Found = Pick<CompteRow, 'id' | 'professionnel_id' | 'statut' | 'cartes_personnel_le'>;

async function holderOfStructure(
  db: Queryable,
  espace: EspaceId,
  finess: string,
): Promise<CardHolder> {
  const holder = await findByNumero(db, espace, finess);
  const compte = holder && (await compteOf(db, holder.professionnel.id));
  if (!compte) return refusal('inconnue', holder?.professionnel.id ?? null);
  // The number may be one at which somebody only practises: nothing of theirs is the staff's.
  const own = ofStructure(await activitesOf(db, holder.professionnel), finess);
  if (own.length === 0) return refusal('inconnue', compte.professionnel_id, compte.id);
  if (compte.cartes_personnel_le === null)
    return refusal('structure-non-autorisee', compte.professionnel_id, compte.id);
  return openedBy(compte, 'cpe');
}

/** An account with nothing left to act under, such as a salaried person's taken off, is opened to nobody. */
async function ownerOf(db: Queryable, compte: Found): Promise<CardHolder> {
  const holder = openedBy(compte, 'cps');
  if (holder.kind !== 'compte') return holder;
  const professionnel = await db('professionnels').where({ id: compte.professionnel_id }).first();
  const activites = professionnel ? await activitesOf(db, professionnel) : [];
  if (activites.length > 0) return holder;
  return refusal('non-enrole', compte.professionnel_id, compte.id);
}

/** What a card of the staff does not repair is closed to it: a frozen account is its owner's to reopen. */
function openedBy(compte: Found, par: HeldCompte['par']): CardHolder {
  const { id, professionnel_id, statut } = compte;
  const closed = statut === 'ferme' || (par === 'cpe' && statut !== 'actif');
  if (closed) return refusal('compte-ferme', professionnel_id, id);
  return { kind: 'compte', compte: { id, professionnel_id, statut, par } };
}

function refusal(
  raison: Extract<CardHolder, { kind: 'refus' }>['raison'],
  professionnelId: string | null = null,
  compteId: string | null = null,
): CardHolder {
  return { kind: 'refus', raison, professionnelId, compteId };
}

function compteOf(db: Queryable, professionnelId: string): Promise<Found | undefined> {
  return db('comptes')
    .where({ professionnel_id: professionnelId })
    .first('id', 'professionnel_id', 'statut', 'cartes_personnel_le');
}

function linkedCompte(
  db: Queryable,
  espace: EspaceId,
  { issuer, subjectNameId }: PscIdentity,
): Promise<Found | undefined> {
  return db('cartes')
    .join('comptes', 'comptes.id', 'cartes.compte_id')
    .where('cartes.espace', espace)
    .where('cartes.emetteur', issuer)
    .where('cartes.sujet', subjectNameId)
    .first(
      'comptes.id',
      'comptes.professionnel_id',
      'comptes.statut',
      'comptes.cartes_personnel_le',
    );
}
