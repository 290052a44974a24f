/** Words of « Sessions ». */
export const sessionTexts = {
  titre: 'Sessions ouvertes',
  explication:
    'Une session est un navigateur où vous êtes connecté. Fermez celles que vous ne reconnaissez pas, puis changez votre mot de passe.',
  chargement: 'Chargement de vos sessions…',
  ouverte: (quand: string): string => `ouverte ${quand}`,
  vue: (quand: string): string => `active ${quand}`,
  preuves: {
    'mot-de-passe': 'par mot de passe',
    'lien-email': 'par le lien reçu par e-mail',
  } as Readonly<Partial<Record<string, string>>>,
  cetAppareil: 'Cet appareil',
  fermer: 'Fermer',
  fermerLa: (appareil: string): string => `la session sur ${appareil}`,
  fermerAutres: 'Fermer toutes les autres',
  aucuneAutre: 'Aucune autre session n’est ouverte.',
  dialogue: {
    titre: (appareil: string): string => `Fermer la session sur «\u00a0${appareil}\u00a0»\u00a0?`,
    consequence: 'Cet appareil devra se reconnecter. Rien n’est perdu sur celui-ci.',
    action: 'Fermer la session',
    titreAutres: (nombre: number): string =>
      nombre === 1
        ? 'Fermer l’autre session\u00a0?'
        : `Fermer les ${nombre} autres sessions\u00a0?`,
    consequenceAutres: (nombre: number): string =>
      nombre === 1
        ? 'Cet appareil devra se reconnecter. Rien n’est perdu sur celui-ci.'
        : 'Ces appareils devront se reconnecter. Rien n’est perdu sur celui-ci.',
    actionAutres: (nombre: number): string =>
      nombre === 1 ? 'Fermer la session' : `Fermer les ${nombre} sessions`,
    envoi: 'Fermeture…',
    annuler: 'Annuler',
  },
  fermee: (appareil: string): string => `La session sur «\u00a0${appareil}\u00a0» est fermée.`,
  autresFermees: (nombre: number): string =>
    nombre === 1 ? '1\u00a0session est fermée.' : `${nombre}\u00a0sessions sont fermées.`,
} as const;
