/** Words of « Sessions ». */
export const sessionTexts = {
  titre: 'Sessions ouvertes',
  explication:
    'Une session est un navigateur où vous êtes connecté. Déconnectez celles que vous ne reconnaissez pas, puis changez votre mot de passe.',
  chargement: 'Chargement de vos sessions…',
  ouverte: (quand: string): string => `ouverte ${quand}`,
  vue: (quand: string): string => `active ${quand}`,
  preuves: {
    'mot-de-passe': 'par mot de passe',
    'lien-email': 'par le lien reçu par e-mail',
    'lien-activation': 'par le lien d’activation',
    cps: 'par carte CPS',
    cpe: 'par une carte du personnel (CPE)',
    cle: 'avec votre clé de sécurité',
    courrier: 'avec un mot de passe reçu par courrier',
    sms: 'par un code reçu par SMS',
  } as Readonly<Partial<Record<string, string>>>,
  par: (nom: string): string => `${nom}, par délégation`,
  pour: (titulaire: string): string => `pour ${titulaire}`,
  cetAppareil: 'Cet appareil',
  deconnecter: 'Déconnecter',
  deconnecterLa: (appareil: string): string => `la session sur ${appareil}`,
  deconnecterAutres: 'Déconnecter toutes les autres',
  aucuneAutre: 'Aucune autre session n’est ouverte.',
  dialogue: {
    titre: (appareil: string): string =>
      `Déconnecter la session sur «\u00a0${appareil}\u00a0»\u00a0?`,
    consequence: 'Cet appareil devra se reconnecter. Rien n’est perdu sur celui-ci.',
    action: 'Déconnecter',
    titreAutres: (nombre: number): string =>
      nombre === 1
        ? 'Déconnecter l’autre session\u00a0?'
        : `Déconnecter les ${nombre} autres sessions\u00a0?`,
    consequenceAutres: (nombre: number): string =>
      nombre === 1
        ? 'Cet appareil devra se reconnecter. Rien n’est perdu sur celui-ci.'
        : 'Ces appareils devront se reconnecter. Rien n’est perdu sur celui-ci.',
    actionAutres: (nombre: number): string =>
      nombre === 1 ? 'Déconnecter' : `Déconnecter les ${nombre} sessions`,
    envoi: 'Déconnexion…',
    annuler: 'Annuler',
  },
  fermee: (appareil: string): string => `La session sur «\u00a0${appareil}\u00a0» est fermée.`,
  autresFermees: (nombre: number): string =>
    nombre === 1 ? '1\u00a0session est fermée.' : `${nombre}\u00a0sessions sont fermées.`,
} as const;
