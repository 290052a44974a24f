import type { Card, CardPlace } from './cards.ts';

/** Claims of the scope `scope_all`, besides `sub`. */
export const CARD_CLAIMS = [
  'SubjectNameID',
  'preferred_username',
  'given_name',
  'family_name',
  'email_verified',
  'codeCivilite',
  'SubjectOrganization',
  'SubjectOrganizationID',
  'SubjectRole',
  'Secteur_Activite',
  'Palier_Authentification',
  'Mode_Acces_Raison',
  'Acces_Regulation_Medicale',
  'PSI_Locale',
  'UITVersion',
  'otherIds',
  'SubjectRefPro',
] as const;

/**
 * `f:<uuid>:<SubjectNameID>`: the uuid belongs to the realm, so that the same holder has another
 * `sub` in the sandbox than in production.
 */
export function subOf(card: Card, realm: string): string {
  return `f:${realm}:${card.subjectNameId}`;
}

/**
 * What Pro Santé Connect says of the holder of a card. What it does not know is an empty string,
 * not an absent claim. Source: identifiers-and-referentials.md §8 and its samples, of ANS test data.
 */
export function claimsOf(card: Card): Record<(typeof CARD_CLAIMS)[number], unknown> {
  const [place] = card.places;
  return {
    SubjectNameID: card.subjectNameId,
    preferred_username: card.subjectNameId,
    given_name: card.prenom.toUpperCase(),
    family_name: card.nom,
    email_verified: false,
    codeCivilite: card.civilite,
    SubjectOrganization: place?.raisonSociale ?? '',
    SubjectOrganizationID: place?.finess ? `F${place.finess}` : '',
    SubjectRole: card.codeProfession ? [`${card.codeProfession}^1.2.250.1.213.1.1.5.5`] : [],
    Secteur_Activite: place ? `${place.secteur}^1.2.250.1.71.4.2.4` : '',
    Palier_Authentification: 'APPPRIP3^1.2.250.1.213.1.5.1.1.1',
    Mode_Acces_Raison: '',
    Acces_Regulation_Medicale: 'FAUX',
    PSI_Locale: '1.2.250.1.213.1.3.1.1',
    UITVersion: '1.0',
    otherIds: card.rpps ? [{ identifiant: card.subjectNameId, origine: 'RPPS', qualite: 1 }] : [],
    SubjectRefPro: { codeCivilite: card.civilite, exercices: exercicesOf(card) },
  };
}

function exercicesOf(card: Card): object[] {
  if (card.codeProfession === '') return [];
  return [
    {
      codeProfession: card.codeProfession,
      codeCategorieProfessionnelle: 'C',
      codeCiviliteDexercice: card.civiliteExercice,
      nomDexercice: card.nom,
      prenomDexercice: card.prenom.toUpperCase(),
      codeTypeSavoirFaire: card.codeSavoirFaire === '' ? '' : 'S',
      codeSavoirFaire: card.codeSavoirFaire,
      activities: card.places.map((place, rank) => activityOf(card, place, rank)),
    },
  ];
}

/** The thirty fields of an activity, in their order. */
function activityOf(card: Card, place: CardPlace, rank: number): object {
  return {
    codeModeExercice: place.mode,
    codeSecteurDactivite: place.secteur,
    codeSectionPharmacien: '',
    codeRole: '',
    codeGenreActivite: 'GENR01',
    numeroSiretSite: '',
    numeroSirenSite: '',
    numeroFinessSite: place.finess,
    // Spelt so by Pro Santé Connect.
    numeroFinessetablissementJuridique: '',
    identifiantTechniqueDeLaStructure: place.finess
      ? `F${place.finess}`
      : `R${card.rpps}${String(rank + 1).padStart(3, '0')}`,
    raisonSocialeSite: place.raisonSociale,
    enseigneCommercialeSite: '',
    complementDestinataire: '',
    complementPointGeographique: '',
    numeroVoie: place.numeroVoie,
    indiceRepetitionVoie: '',
    codeTypeDeVoie: place.codeTypeDeVoie,
    libelleVoie: place.libelleVoie,
    mentionDistribution: '',
    bureauCedex: '',
    codePostal: place.codePostal,
    codeCommune: place.codeCommune,
    codePays: '99000',
    telephone: '',
    telephone2: '',
    telecopie: '',
    adresseEMail: '',
    codeDepartement: place.codePostal.slice(0, 2),
    ancienIdentifiantDeLaStructure: '',
    autoriteDenregistrement: card.autorite,
  };
}
