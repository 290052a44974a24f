/** Words of « Délégations », for the owner of the account. */
export const delegationTexts = {
  titre: 'Délégations',
  chargement: 'Chargement de vos délégations…',
  explication:
    'Les personnes qui peuvent utiliser certains de vos services à votre place. Chacune a son propre mot de passe\u00a0; ce qu’elle fait est inscrit à son nom dans vos événements.',
  donner: 'Donner une délégation',
  reste: (nombre: number): string => `Vous pouvez en donner encore ${nombre}.`,
  epuisees:
    'Vous avez donné toutes les délégations possibles. Retirez-en une pour en donner une autre.',
  epuiseesBouton: 'retirez-en une d’abord',
  aucunService: 'Aucun service de votre activité actuelle ne peut être délégué.',
  vide: 'Aucune délégation en cours',
  videPourquoi:
    'Une délégation laisse quelqu’un, secrétaire ou comptable, utiliser certains de vos services avec son propre mot de passe, jusqu’au jour que vous choisissez. Elle n’ouvre jamais les données de vos patients, ni la gestion de votre compte.',
  liste: 'Délégations données',
  etats: {
    active: 'Active',
    envoyee: 'Invitation envoyée',
    expiree: 'Invitation expirée',
  },
  lignes: {
    email: 'E-mail',
    services: 'Services',
    activite: 'Au titre de',
    fin: 'Dernier jour',
    invitation: 'Invitation',
    connexion: 'Dernière connexion',
  },
  valable: (jour: string, heure: string): string => `valable jusqu’au ${jour} à ${heure}`,
  aRenvoyer: 'expirée, à renvoyer',
  jamais: 'aucune',
  modifier: 'Modifier',
  renvoyer: 'Renvoyer l’invitation',
  renvoi: 'Envoi…',
  retirer: 'Retirer',
  /** Completes a button for screen readers: which delegation it is about. */
  de: (nom: string): string => `\u00a0: ${nom}`,
  form: {
    titre: 'Donner une délégation',
    phrase:
      'La personne reçoit une invitation par e-mail et choisit son mot de passe. Vous pouvez retirer la délégation à tout moment.',
    auTitre: (activite: string): string =>
      `Elle agira au titre de votre activité actuelle\u00a0: ${activite}.`,
    titreModif: (nom: string): string => `Modifier la délégation donnée à ${nom}`,
    phraseModif: (nom: string): string =>
      `Si ${nom} est connecté à votre espace, cette session se ferme\u00a0: la suivante suivra vos changements.`,
    phraseModifProposee: 'L’invitation déjà envoyée vaut pour ce que vous choisissez ici.',
    prenom: 'Prénom',
    nom: 'Nom',
    email: 'E-mail',
    emailAide: 'Une adresse que cette personne est seule à lire. L’invitation y est envoyée.',
    services: 'Services confiés',
    servicesAide: 'Aucun ne contient de données de vos patients.',
    finLe: 'Dernier jour',
    finLeAide: (max: string): string => `Au format JJ/MM/AAAA, au plus tard le ${max}`,
    aucunCoche: 'Cochez au moins un service.',
    finRequise: 'Saisissez le dernier jour, au format JJ/MM/AAAA.',
    finInexistante: 'Ce jour n’existe pas. Écrivez JJ/MM/AAAA.',
    finPassee: 'Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.',
    finTropLoin: (max: string): string =>
      `Ce jour est trop lointain\u00a0: au plus tard le ${max}.`,
    envoyer: 'Envoyer l’invitation',
    envoi: 'Envoi…',
    enregistrer: 'Enregistrer',
    enregistrement: 'Enregistrement…',
    annuler: 'Annuler',
    /** The password was given again, and it is not enough. */
    boiteSeule:
      'Votre dernier mot de passe a été choisi depuis votre messagerie seule\u00a0: il ne suffit pas ici. Recommencez en présentant votre carte CPS\u00a0; sans carte, votre accueil indique comment faire.',
  },
  retrait: {
    titre: (nom: string): string => `Retirer la délégation donnée à ${nom}\u00a0?`,
    consequence: (nom: string): string =>
      `${nom} n’accède plus à votre espace, aussitôt\u00a0: ses sessions se ferment, et un message l’en avertit.`,
    consequenceProposee: (nom: string): string =>
      `L’invitation envoyée à ${nom} n’ouvrira plus rien, et un message l’en avertit.`,
    action: 'Retirer la délégation',
    envoi: 'Retrait…',
    annuler: 'Annuler',
  },
  fait: {
    proposee: (nom: string, email: string): string =>
      `L’invitation destinée à ${nom} vient d’être envoyée à ${email}.`,
    modifiee: (nom: string): string => `La délégation donnée à ${nom} est modifiée.`,
    renvoyee: (nom: string, email: string): string =>
      `Une nouvelle invitation vient d’être envoyée à ${nom}, à l’adresse ${email}. La précédente ne sert plus.`,
    disparue: (nom: string): string =>
      `La délégation donnée à ${nom} a pris fin entre-temps\u00a0: ce que vous demandiez n’a pas été fait.`,
    retiree: (nom: string): string => `La délégation donnée à ${nom} est retirée.`,
  },
} as const;
