import type { Context } from '../src/context.ts';
import type { CardProof } from '../src/cps/card-proof.ts';
import type { PscIdentity } from '../src/cps/read-identity.ts';
import { toInstant } from '../src/db/instants.ts';
import type { LieuExerciceRow, ProfessionnelRow } from '../src/db/tables.ts';
import type { Categorie } from '../src/registre/columns.ts';
import { newId } from '../src/vault/random.ts';
import { insertProfessionnel } from './personnes.ts';

/** The espace that takes cards. */
export const CARDS = 'assurance-maladie';
export const ISSUER = 'https://psc.example/auth/realms/esante-wallet';
/** FINESS numbers with a right key. */
export const CENTRE = '930991013';
export const PHARMACIE = '930991021';

export type Lieu = Partial<LieuExerciceRow> & { readonly categorie: Categorie };

/** Somebody of the registre of `assurance-maladie`, at these places. */
export async function insertHolder(
  ctx: Context,
  lieux: readonly Lieu[],
  overrides: Partial<ProfessionnelRow> = {},
): Promise<ProfessionnelRow> {
  const rpps = overrides.rpps === undefined ? '10100004521' : overrides.rpps;
  const professionnel = await insertProfessionnel(ctx, {
    espace: CARDS,
    cle: rpps ?? `${lieux[0]?.categorie}:${lieux[0]?.numero}`,
    civilite: 'DR',
    prenom: 'CLAIRE',
    nom: 'AUBERTIN',
    email: null,
    telephone_mobile: null,
    ...overrides,
    rpps,
  });
  for (const lieu of lieux) await insertLieu(ctx, professionnel.id, lieu);
  return professionnel;
}

async function insertLieu(ctx: Context, professionnel_id: string, lieu: Lieu): Promise<void> {
  const { categorie, numero = null } = lieu;
  await ctx.db('lieux_exercice').insert({
    id: newId(),
    professionnel_id,
    cle: `${categorie}:${numero}`,
    numero,
    raison_sociale: '',
    adresse: '8 rue des Exemples',
    code_postal: '93200',
    ville: 'SAINT-DENIS',
    conventionne: 'oui',
    situation_conventionnelle: '',
    agrement_radio: '',
    caisse: '',
    source_empreinte: 'test',
    maj_le: toInstant(ctx.clock.now()),
    ...lieu,
  });
}

export const liberal = (numero: string, more: Partial<LieuExerciceRow> = {}): Lieu => ({
  ...more,
  categorie: 'liberal',
  numero,
});

/** A health centre, known by its number only. */
export function insertCentre(ctx: Context): Promise<ProfessionnelRow> {
  const raison_sociale = 'CENTRE DES QUATRE-SAISONS';
  return insertHolder(ctx, [{ categorie: 'centre-de-sante', numero: CENTRE, raison_sociale }], {
    rpps: null,
    nom: '',
    prenom: '',
    civilite: '',
    raison_sociale,
    profession: '',
  });
}

/** A pharmacy, whose staff have cards without an RPPS number. */
export function insertPharmacie(ctx: Context): Promise<ProfessionnelRow> {
  const raison_sociale = 'PHARMACIE DU CANAL';
  return insertHolder(ctx, [{ categorie: 'pharmacie', numero: PHARMACIE, raison_sociale }], {
    rpps: null,
    nom: '',
    prenom: '',
    civilite: '',
    raison_sociale,
    profession: '21',
  });
}

/** Somebody employed by the centre. */
export function insertSalarie(
  ctx: Context,
  overrides: Partial<ProfessionnelRow> = {},
): Promise<ProfessionnelRow> {
  return insertHolder(ctx, [{ categorie: 'salarie', numero: CENTRE }], {
    rpps: '99700900022',
    nom: 'MOREAU',
    prenom: 'LUCIE',
    civilite: 'MME',
    profession: '60',
    ...overrides,
  });
}

/** A card just shown, of whom has that RPPS number; or one made otherwise. */
export function cardOf(
  rpps: string | null,
  {
    identity,
    ...more
  }: Partial<Omit<CardProof, 'identity'>> & { identity?: Partial<PscIdentity> } = {},
): CardProof {
  const subjectNameId = identity?.subjectNameId ?? `8${rpps}`;
  return {
    identity: {
      issuer: ISSUER,
      subjectNameId,
      rpps,
      estStructure: false,
      finessStructure: null,
      prenom: '',
      nom: '',
      professions: [],
      ...identity,
    },
    sub: `f:realm:${subjectNameId}`,
    sid: 'session-du-fournisseur',
    // After any clock of the tests: just now.
    shownAt: new Date('9999-01-01T00:00:00.000Z'),
    idToken: 'JETON.IDENTITE.SECRET',
    ...more,
  };
}

/** A card of the staff of a structure; with a SIRET, it names a site by its claims only, or none. */
export function staffCardOf(finess: string | null, siret?: string): CardProof {
  const subjectNameId = siret === undefined ? `3${finess}/0000000017` : `5${siret}/0000000017`;
  return cardOf(null, {
    identity: { subjectNameId, estStructure: true, finessStructure: finess },
  });
}
