import { conventionTexts, DEPOT_OCTETS_MAX } from '@eps/contracts';

const { champs, sections } = conventionTexts;
const octets = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** « 3,2 Mo », « 84 ko »: decimal, as the guide counts. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes}\u00a0octets`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'ko'] : [bytes / 1_000_000, 'Mo'];
  return `${octets.format(value)}\u00a0${unit}`;
}

export const conventionWords = {
  etapes: ['Votre demande', 'Votre convention', 'Votre dépôt'],
  chargement: 'Chargement de votre demande…',
  retour: 'Retour à l’espace connexion',
  fermee: {
    titre: 'Aucune demande ouverte',
    phrase:
      'Ce navigateur n’a pas de demande de convention en cours, ou elle est restée trop longtemps sans réponse.',
    commencer: 'Commencer une demande',
    connecte: 'Commencer ma demande',
    envoi: 'Ouverture…',
    lienTitre: 'Vous avez déjà généré votre convention\u00a0?',
    lien: 'Ouvrez le lien de dépôt du courriel reçu, sur cet appareil ou un autre.',
  },
  cote: {
    titre: 'Ce qu’il vous faut',
    dessin: 'Une carte d’établissement, avec son numéro FINESS',
    carte: 'Établissement',
    numero: 'N° FINESS',
    etapes: [
      'Votre N° FINESS et vos coordonnées',
      'Celles de votre service informatique ou éditeur de logiciel',
      'Votre mode de transmission',
      'Ensuite\u00a0: la convention datée et signée, et un RIB',
    ],
    pied: (jours: number) =>
      `Votre saisie est gardée 30 minutes. Le document et le lien de dépôt vous sont envoyés par courriel\u00a0; le lien est valable ${jours}\u00a0jours.`,
  },
  formulaire: {
    phrase:
      'Remplissez le formulaire ci dessous, puis cliquez sur le bouton [Générer la convention]',
    obligatoires: 'Les champs marqués d’une étoile (*) sont à remplir.',
    champs,
    /** In the summary, where two sections have fields of the same name. */
    rappels: {
      ...champs,
      informatiqueRaisonSociale: `Service informatique, ${champs.raisonSociale.toLowerCase()}`,
      informatiqueResponsable: `Service informatique, ${champs.responsable.toLowerCase()}`,
      informatiqueTelephone: `Service informatique, ${champs.telephone}`,
      informatiqueFax: `Service informatique, ${champs.fax}`,
    },
    sections,
    aides: {
      finess:
        'Sur vos relevés ou votre carte d’établissement. Exemple\u00a0: 75\u00a0001\u00a0234\u00a06',
      adresse: 'Numéro et nom de voie',
      telephone: 'Exemple\u00a0: 01\u00a042\u00a058\u00a063\u00a021',
      email: 'Le document et le lien de dépôt y seront envoyés.',
    },
    generer: 'Générer la convention',
    envoi: 'Génération…',
    perime: {
      titre: 'Votre saisie a été effacée',
      phrase: (minutes: number) =>
        `Elle est gardée ${minutes}\u00a0minutes sans activité. Saisissez-la de nouveau.`,
    },
    rassurance: 'Votre saisie est chiffrée et ne sert qu’à cette demande.',
  },
  adresse: {
    trouver: 'trouver mon adresse',
    titre: 'Trouver mon adresse',
    champ: 'Adresse à chercher',
    aide: 'Numéro, voie et ville. Exemple\u00a0: 8 boulevard du port Amiens',
    chercher: 'Chercher',
    envoi: 'Recherche…',
    fermer: 'Fermer',
    trouvees: (nombre: number) =>
      nombre === 0
        ? 'Aucune adresse trouvée. Vérifiez l’orthographe, ou saisissez-la vous-même.'
        : `${nombre}\u00a0adresse${nombre > 1 ? 's' : ''} trouvée${nombre > 1 ? 's' : ''}. Choisissez la vôtre.`,
    choisie: 'Adresse reprise dans le formulaire.',
  },
  generee: {
    titre: 'Votre convention est prête',
    phrase: 'Téléchargez le document, datez-le et signez-le, puis envoyez-le accompagné d’un RIB.',
    courriel: 'Document et lien de dépôt envoyés à',
    numero: 'N° FINESS',
    telecharger: 'Télécharger',
    telechargement: 'Téléchargement…',
    envoyer: 'Envoyer',
    modifier: 'Corriger le formulaire',
    difficulte: {
      titre: 'Des difficultés pour ouvrir le document\u00a0?',
      phrase:
        'Il est aussi en pièce jointe du courriel, avec le lien qui permet de le déposer plus tard, sur un autre appareil. Regardez dans les courriers indésirables (SPAM).',
    },
  },
  deposee: {
    titre: 'Votre demande a bien été prise en compte.',
    phrase:
      'Un agent l’examine. Sa réponse vous parviendra par courriel\u00a0; vous pouvez suivre votre demande avec le lien reçu.',
    numero: 'Numéro de suivi',
    courriel: 'Accusé de réception envoyé à',
    pieces: 'Pièces déposées',
    retour: 'Retour à l’espace connexion',
  },
} as const;

export const depotWords = {
  ouvrir: {
    titre: 'Déposez votre demande',
    phrase: 'Ce lien ouvre le dépôt de votre convention signée et de votre RIB dans ce navigateur.',
    bouton: 'Ouvrir le dépôt',
    envoi: 'Ouverture…',
    valable:
      'Le lien fonctionne jusqu’au dépôt de votre demande\u00a0: vous pouvez revenir plus tard, ou d’un autre appareil.',
  },
  finess: 'N° FINESS',
  pieces: 'Pièces jointes\u00a0:',
  attention: 'Attention, la taille totale des pièces jointes ne doit pas dépasser 10Mo.',
  formats: 'PDF, JPEG ou PNG.',
  justificatif: 'Justificatif',
  ajouter: 'AJOUTER',
  fichier: 'Fichier à ajouter',
  occupe: (libres: number) =>
    `${sizeText(DEPOT_OCTETS_MAX - libres)} sur ${sizeText(DEPOT_OCTETS_MAX)}`,
  aucune: 'Aucune pièce pour l’instant',
  aucunePourquoi: 'Ajoutez au moins la convention signée et un RIB.',
  envoiDe: (pourCent: number) => `envoi en cours, ${pourCent}\u00a0%`,
  interrompue: (recus: string, total: string) => `envoi interrompu à ${recus} sur ${total}`,
  aReprendre: (recus: string, total: string) =>
    `envoi interrompu à ${recus} sur ${total}\u00a0: ajoutez de nouveau ce fichier pour le reprendre`,
  coupee: 'La connexion a été coupée. L’envoi reprendra où il en était.',
  tropLourde: (libres: number) =>
    `Ce fichier dépasse ce qui reste\u00a0: ${sizeText(libres)} sur ${sizeText(DEPOT_OCTETS_MAX)}.`,
  vide: 'Ce fichier est vide.',
  message: 'Laissez-nous un message\u00a0:',
  messageAide: 'Facultatif, 2\u00a0000\u00a0caractères au plus.',
  envoyer: 'ENVOYER',
  envoi: 'Envoi…',
  attente: 'un envoi est en cours',
  manque: {
    convention: 'Ajoutez la convention signée.',
    rib: 'Ajoutez un RIB.',
  },
  rassurance: 'Vos documents sont transmis chiffrés, et lus par les seuls agents de l’organisme.',
  ajoutee: (nom: string) => `${nom}\u00a0: envoyé.`,
  refusee: (nom: string, raison: string) => `${nom}\u00a0: ${raison}`,
} as const;

export const suiviWords = {
  titre: 'Suivre ma demande de convention',
  phrase: 'Votre demande se suit avec son numéro et le lien reçu par courriel.',
  numero: 'Numéro de suivi',
  aide: 'Il est dans le courriel reçu. Exemple\u00a0: K7PX-3M9T',
  bouton: 'Suivre ma demande',
  envoi: 'Recherche…',
  sansLien: 'Ouvrez le lien du courriel reçu',
  sansLienPhrase:
    'Cette page s’ouvre avec le lien «\u00a0Suivre ma demande\u00a0» du courriel reçu au dépôt de votre demande. Rechargée, elle l’oublie\u00a0: ouvrez-le de nouveau.',
  etats: {
    deposee: { mot: 'en cours', phrase: 'Un agent examine votre demande.' },
    acceptee: {
      mot: 'acceptée',
      phrase: 'Votre convention est acceptée. Votre code confidentiel part par courrier.',
    },
    refusee: { mot: 'refusée', phrase: 'Votre demande n’est pas acceptée.' },
  },
  etat: 'État',
  recue: 'Demande reçue',
  acceptee: 'Convention acceptée',
  refusee: 'Demande refusée',
  motif: 'Motif\u00a0: ',
  pieces: 'Pièces déposées',
  chronologie: 'Où en est votre demande',
  autre: 'Faire une nouvelle demande',
} as const;
