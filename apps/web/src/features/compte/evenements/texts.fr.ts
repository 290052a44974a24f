/** Words of « Mes derniers événements ». */
export const evenementTexts = {
  titre: 'Mes derniers événements',
  explication:
    'Ce qui s’est passé sur votre compte, du plus récent au plus ancien, pendant 12\u00a0mois.',
  chargement: 'Chargement de vos événements…',
  vide: 'Aucun événement pour l’instant',
  videPourquoi: 'Les connexions et les changements de votre compte apparaîtront ici.',
  voirPlus: 'Voir plus',
  voirPlusEnCours: 'Chargement…',
  affiches: (nombre: number): string =>
    nombre === 1 ? '1\u00a0événement affiché.' : `${nombre}\u00a0événements affichés.`,
  fin: 'Tous vos événements sont affichés.',
  par: (nom: string): string => `${nom}, par délégation`,
  moi: 'C’était moi',
  reconnu: 'Vous avez reconnu cet événement.',
  pasMoi: 'Ce n’était pas moi',
  pasMoiPour: (libelle: string, date: string): string => `\u00a0: ${libelle}, ${date}`,
  dialogue: {
    titre: 'Ce n’était pas vous\u00a0?',
    phrase:
      'Un essai refusé n’a rien ouvert. S’il vous inquiète, ou si vous ne reconnaissez pas une connexion\u00a0:',
    etapes: [
      'changez votre mot de passe\u00a0: toutes les autres sessions se ferment\u00a0;',
      'vérifiez que l’adresse e-mail du compte est bien la vôtre\u00a0;',
      'prévenez l’assistance. Elle ne vous demandera ni code ni mot de passe.',
    ],
    changer: 'Changer mon mot de passe',
    assistance: 'Assistance',
    fermer: 'Fermer',
  },
  gel: {
    action: 'Geler mon compte',
    titre: 'Geler votre compte\u00a0?',
    phrase:
      'Vous ne reconnaissez pas cet événement\u00a0? Gelé, votre compte ne s’ouvre plus à personne.',
    effets: [
      'Toutes les sessions se ferment aussitôt, celle-ci aussi.',
      'Ni votre mot de passe, ni un lien reçu par e-mail ne l’ouvrent plus.',
      'Vos données et vos dossiers ne changent pas.',
    ],
    delegations: 'Vos délégations prennent fin\u00a0; à vous de les redonner.',
    suffit: 'Un essai refusé n’a rien ouvert\u00a0: changer de mot de passe peut suffire.',
    envoi: 'Gel du compte…',
    changer: 'Changer mon mot de passe',
    annuler: 'Annuler',
  },
  exporter: {
    titre: 'Garder une copie vérifiable',
    explication:
      'Le fichier contient vos événements, et de quoi prouver qu’aucun n’a été modifié, ajouté ni retiré. Gardez-le\u00a0: en cas de désaccord, un expert en informatique peut le vérifier sans passer par nous. L’assistance lui indique la méthode.',
    action: 'Exporter mes événements',
    envoi: 'Préparation…',
    fait: 'Le fichier est prêt dans vos téléchargements.',
    fichier: (espace: string, jour: string): string => `evenements-${espace}-${jour}.json`,
  },
} as const;
