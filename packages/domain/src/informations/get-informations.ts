import type { InformationsView, LieuView } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { readCompte } from '../comptes/read-compte.ts';
import type { ActiveSession, Context } from '../context.ts';
import type { LieuExerciceRow } from '../db/tables.ts';
import { nomComplet } from '../professionnels/display-name.ts';
import { formatNumero, numeroKindOf } from '../professionnels/normalise-numero.ts';
import { readLabels } from '../professionnels/read-labels.ts';
import { professions } from '../professionnels/texts.fr.ts';
import type { Categorie } from '../registre/columns.ts';
import { demandInformations } from './demand-informations.ts';
import { isStructure, placesOf } from './places.ts';
import { genresDeLieu } from './texts.fr.ts';

/**
 * « Informations professionnelles » (A12): what the registre says, place by place.
 * @throws Refusal `introuvable` in an espace without them
 */
export async function getInformations(
  ctx: Context,
  active: ActiveSession,
): Promise<InformationsView> {
  demandInformations(active.espace);
  const { compte, professionnel } = await readCompte(ctx.db, active);
  const lieux = await placesOf(ctx.db, professionnel);
  const caisses = await caissesOf(ctx, active.espace, lieux);
  return {
    nomComplet: nomComplet(professionnel),
    profession: professions[professionnel.profession] ?? null,
    specialites: readLabels(professionnel.specialites),
    lieux: lieux.map((lieu) => toView(lieu, caisses.get(lieu.caisse) ?? null)),
    cartesDuPersonnel: isStructure(professionnel, lieux)
      ? compte.cartes_personnel_le !== null
      : null,
  };
}

type Caisse = NonNullable<LieuView['caisse']>;

async function caissesOf(
  ctx: Context,
  espace: EspaceId,
  lieux: readonly LieuExerciceRow[],
): Promise<Map<string, Caisse>> {
  const codes = [...new Set(lieux.map(({ caisse }) => caisse).filter((code) => code !== ''))];
  const known = await ctx
    .db('organismes')
    .where({ espace })
    .whereIn('code', codes)
    .select('code', 'nom', 'adresse', 'telephone');
  const unnamed = codes.map((code) => ({ code, nom: null, adresse: null, telephone: null }));
  const named = known.map((row) => ({ ...row, adresse: row.adresse || null }));
  return new Map([...unnamed, ...named].map((caisse) => [caisse.code, caisse]));
}

function toView(lieu: LieuExerciceRow, caisse: Caisse | null): LieuView {
  return {
    id: lieu.id,
    // As the import wrote it, from the same list.
    genre: genresDeLieu[lieu.categorie as Categorie],
    raisonSociale: lieu.raison_sociale || null,
    numero: lieu.numero === null ? null : formatNumero(lieu.numero, numeroKindOf(lieu)),
    adresse: lieu.adresse,
    codePostal: lieu.code_postal,
    ville: lieu.ville,
    situationConventionnelle: lieu.situation_conventionnelle || null,
    agrementRadio: readYesNo(lieu.agrement_radio),
    caisse,
  };
}

/** The column is free text; anything but a plain yes or no says nothing. */
function readYesNo(text: string): boolean | null {
  const word = text.toLowerCase();
  return word === 'oui' ? true : word === 'non' ? false : null;
}
