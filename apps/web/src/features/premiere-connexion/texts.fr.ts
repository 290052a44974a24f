/** Words of T4; those of the 2023 guide are exact. */
export const premiereConnexionTexts = {
  etapes: ['Votre situation', 'Vos identifiants', 'Confirmation'],
  phrase: 'Pour recevoir votre code confidentiel',
  numero: 'Saisissez votre N° de tiers (FINESS)\u00a0:',
  numeroCourt: 'N° de tiers',
  numeroAide: 'Indiquer votre numéro de FINESS. Exemple\u00a0: 75\u00a0001\u00a0234\u00a06',
  email: 'Adresse email',
  emailAide: 'Pour vous dire que le code est parti. Il n’y est jamais écrit.',
  emailConfirmation: 'Confirmation email',
  captcha: 'Caractères de l’image',
  identiques: 'Les deux adresses sont identiques',
  valider: 'Valider',
  envoi: 'Envoi…',
  retour: 'Retour',
  dejaTitre: 'Vous avez déjà reçu votre code\u00a0?',
  deja: 'Créer mon compte',
  cote: {
    titre: 'Comment cela se passe',
    dessin: 'Dessin d’un courrier\u00a0: le code confidentiel de 10\u00a0caractères y est encadré.',
    ligne: 'Votre code confidentiel\u00a0:',
    exemple: 'K7RM 4XWD 2P',
    etapes: (jours: number): readonly string[] => [
      `Si vous avez signé une convention, un code part par courrier, à l’adresse que nous connaissons. Comptez ${jours}\u00a0jours ouvrés.`,
      'Vous le saisissez avec votre N° tiers, et choisissez votre mot de passe.',
      'Sans convention, vous pouvez la demander ici même.',
    ],
    pied: (jours: number): string =>
      `Le code est valable ${jours}\u00a0jours et ne sert qu’une fois. Personne ne vous le demandera par téléphone.`,
  },
} as const;

/** The three ends of T4, which the guide tells apart. */
export const issueTexts = {
  numero: 'N° de tiers',
  contactTitre: 'Besoin d’aide\u00a0?',
  contactAvant: 'Écrivez à ',
  autreNumero: 'Saisir un autre numéro',
  connexion: 'Retour à l’espace connexion',
  enRoute: {
    titre: 'Votre code confidentiel est en route',
    phrase: (jours: number): string =>
      `Il est envoyé par courrier à l’adresse que nous connaissons\u00a0: vous devriez le recevoir sous ${jours}\u00a0jours ouvrés. Si nous ne connaissons que votre adresse de courriel, il y arrive dans quelques minutes.`,
    confirmation: (email: string): string => `Un message de confirmation part aussi vers ${email}.`,
    ensuite: 'Et ensuite\u00a0?',
    etapes: (jours: number): readonly string[] => [
      `Gardez le courrier\u00a0: le code qu’il contient est valable ${jours}\u00a0jours et ne sert qu’une fois.`,
      'Revenez ici, choisissez «\u00a0Créer mon compte\u00a0», et saisissez votre N° tiers et ce code.',
      'Un courrier déjà en route n’est pas remplacé\u00a0: inutile de refaire la demande.',
    ],
    creer: 'J’ai reçu mon code\u00a0: créer mon compte',
    rien: 'Si vous n’avez pas reçu votre code, écrivez à l’adresse suivante\u00a0: ',
  },
  adresseAbsente: {
    titre: 'Nous ne savons pas où vous écrire',
    phrase:
      'Votre convention est enregistrée, mais nous ne connaissons ni votre adresse postale, ni votre adresse de courriel\u00a0: le code confidentiel ne peut pas partir.',
    ensuite: 'Que faire\u00a0?',
    etapes: [
      'Écrivez à l’adresse ci-dessous depuis votre messagerie professionnelle.',
      'Indiquez votre N° de tiers, votre nom ou votre raison sociale, et votre adresse postale.',
      'Une fois l’adresse enregistrée, refaites votre demande de code ici.',
    ],
    ecrire: (email: string): string => `Écrire à ${email}`,
  },
  convention: {
    titre: 'Vous n’êtes pas encore conventionné',
    phrase:
      'Ce numéro ne correspond à aucune convention de télétransmission avec nous. Vérifiez-le, ou demandez une convention\u00a0: votre code confidentiel vous sera envoyé quand elle sera acceptée.',
    ensuite: 'Ce qu’il faut pour la demander',
    etapes: [
      'Votre N° FINESS, vos coordonnées et le nom du signataire.',
      'Les coordonnées de votre service informatique, et votre mode de transmission.',
      'Un RIB, à joindre à la convention signée.',
    ],
    demander: 'Demander une convention de télétransmission',
  },
} as const;
