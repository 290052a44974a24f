import type { LieuView } from '@eps/contracts';

/** « 93200 SAINT-DENIS » */
function codeEtVille({ codePostal, ville }: LieuView): string {
  return `${codePostal} ${ville}`.trim();
}

/** Words of « Informations professionnelles » (A12), as the guide has them (amelipro-centres-de-sante-2020). */
export const informationsTexts = {
  chargement: 'Chargement de vos informations…',
  phrase: 'Ce que les référentiels de l’Assurance Maladie savent de vous.',
  identite: 'Identité professionnelle',
  nom: 'Nom',
  raisonSociale: 'Raison sociale',
  profession: 'Profession',
  specialite: (nombre: number): string => (nombre > 1 ? 'Spécialités' : 'Spécialité'),
  situation: 'Situation conventionnelle',
  agrement: 'Agrément radio',
  oui: 'Oui',
  non: 'Non',
  nonRenseigne: 'Non renseigné',
  lieu: 'Lieu d’exercice',
  autres: 'Autres lieux d’exercice',
  genre: 'Type',
  numero: 'N° d’Assurance Maladie ou FINESS',
  adresse: 'Adresse',
  codePostal: 'Code postal',
  ville: 'Ville',
  caisse: 'Caisse gestionnaire',
  telephone: 'Téléphone',
  /** « Cabinet | 17 rue de Madeleine à Montreuil » */
  titreLieu: ({ genre, adresse, ville }: LieuView): string =>
    `${genre} | ${[adresse, ville].filter((part) => part !== '').join(' à ')}`,
  lieuEntier: (lieu: LieuView): string =>
    [lieu.adresse, codeEtVille(lieu)].filter((part) => part !== '').join(', '),
  aucunLieu: 'Aucun lieu d’exercice connu',
  aucunLieuPourquoi:
    'Si vous exercez pour un centre de santé, c’est lui qui déclare votre lieu d’exercice. Sinon, signalez-le ci-dessous.',
  erreur: {
    phrase:
      'Si vous constatez une erreur sur vos informations, vous pouvez la signaler à votre CPAM.',
    phraseSansLieu:
      'Si vous constatez une erreur sur vos informations, vous pouvez la signaler à l’assistance, qui le transmet à votre caisse.',
    signaler: 'Signaler une erreur',
    titre: 'Quelle erreur avez-vous constatée\u00a0?',
    consequence:
      'Votre message part à la caisse de ce lieu, avec votre nom et l’adresse e\u2011mail de votre compte pour vous répondre. Rien ne change avant sa réponse.',
    consequenceSansLieu:
      'Votre message part à l’assistance, avec votre nom et l’adresse e\u2011mail de votre compte pour vous répondre. Rien ne change avant sa réponse.',
    lieu: 'Lieu concerné',
    message: 'Votre message',
    messageAide:
      'Ce qui est faux, et ce qu’il faudrait lire. N’écrivez aucun nom de patient ni numéro de Sécurité sociale.',
    envoyer: 'Envoyer à ma caisse',
    envoyerSansLieu: 'Envoyer à l’assistance',
    envoi: 'Envoi…',
    annuler: 'Annuler',
    fait: (caisse: string): string =>
      `Votre signalement est envoyé à\u00a0: ${caisse}. La réponse arrivera à l’adresse e-mail de votre compte.`,
    sansCaisse: 'l’assistance, qui le transmet à votre caisse',
  },
  cpe: {
    titre: 'Cartes du personnel',
    phrase:
      'Une carte CPE est délivrée à un employé de votre structure. Si vous l’autorisez, chacune d’elles ouvre le compte de la structure sans son mot de passe. Ses connexions se lisent dans vos derniers événements.',
    libelle: 'Cartes du personnel (CPE)',
    etats: ['autorisées', 'non autorisées'],
    autorisees: 'Les cartes du personnel ouvrent maintenant le compte de la structure.',
    refusees:
      'Les cartes du personnel n’ouvrent plus le compte. Les sessions qu’elles avaient ouvertes sont fermées.',
  },
} as const;
