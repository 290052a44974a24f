import type { Context } from '../src/context.ts';
import { toInstant } from '../src/db/instants.ts';
import type { LieuExerciceRow, ProfessionnelRow } from '../src/db/tables.ts';
import { newId } from '../src/vault/random.ts';
import { insertProfessionnel } from './personnes.ts';

/** FINESS numbers with a right key: `testNumero` is that of the tests' establishment. */
export const testNumero = '750012346';
export const otherNumero = '690780119';

/** A conventionné establishment of `tiers`, with a postal address and an e-mail on file. */
export async function insertTiers(
  ctx: Context,
  {
    professionnel: professionnelOverrides = {},
    lieu: lieuOverrides = {},
  }: { professionnel?: Partial<ProfessionnelRow>; lieu?: Partial<LieuExerciceRow> } = {},
): Promise<{ professionnel: ProfessionnelRow; lieu: LieuExerciceRow }> {
  const numero = lieuOverrides.numero ?? testNumero;
  const professionnel = await insertProfessionnel(ctx, {
    espace: 'tiers',
    cle: `pharmacie:${numero}`,
    rpps: null,
    nom: '',
    prenom: '',
    raison_sociale: 'PHARMACIE DU PORT',
    date_naissance: null,
    profession: '21',
    specialites: '[]',
    telephone_mobile: null,
    email: 'contact@pharmacie-du-port.example',
    ...professionnelOverrides,
  });
  const lieu: LieuExerciceRow = {
    id: newId(),
    professionnel_id: professionnel.id,
    cle: numero,
    categorie: 'pharmacie',
    numero,
    raison_sociale: 'PHARMACIE DU PORT',
    adresse: '4 quai des Essais',
    code_postal: '75019',
    ville: 'PARIS',
    conventionne: 'oui',
    situation_conventionnelle: '',
    agrement_radio: '',
    caisse: '',
    source_empreinte: 'test',
    maj_le: toInstant(ctx.clock.now()),
    ...lieuOverrides,
  };
  await ctx.db('lieux_exercice').insert(lieu);
  return { professionnel, lieu };
}
