/** A5; the sentences of the guides are exact, but for the brand’s name. */
export const courrierTexts = {
  phrase:
    'Vous êtes sur le point de créer un compte. Pour des raisons de sécurité, un mot de passe provisoire est envoyé par courrier postal à l’adresse que nous connaissons.',
  sousTitre: 'Créez votre identifiant e-mail',
  emailAide: 'Elle vous sera montrée à votre première connexion, pour être confirmée ou remplacée.',
  creer: 'Créer un compte',
  reassurance:
    'Jusqu’à votre première connexion, cette adresse ne sert à rien d’autre\u00a0: n’importe qui a pu la saisir.',
  cote: {
    titre: 'Et ensuite\u00a0?',
    dessin: 'Dessin d’un courrier\u00a0: le mot de passe provisoire y est encadré.',
    ligne: 'Votre mot de passe provisoire\u00a0:',
    exemple: 'K7RM 4XWD 2P',
    etapes: [
      'Un courrier part à l’adresse du lieu d’exercice enregistrée dans nos référentiels. Comptez une quinzaine de jours.',
      'Connectez-vous avec votre numéro et le mot de passe provisoire qu’il contient.',
      'Choisissez alors votre propre mot de passe\u00a0: votre compte est créé.',
    ],
    adresse:
      'Cette adresse postale n’est plus la bonne\u00a0? Signalez-le à votre caisse avant de demander le courrier. ',
  },
  confirmation: {
    cree: 'Votre compte a bien été créé.',
    raisons:
      'Pour des raisons de sécurité, un mot de passe provisoire vous sera transmis par courrier postal à l’adresse\u00a0:',
    validite: (jours: number): string =>
      `Ce mot de passe provisoire est valable ${jours}\u00a0jours, jusqu’au `,
    validiteApres: '.',
    reception:
      'À la réception de votre courrier, vous devez procéder à votre première connexion dans le délai précité.',
    rien: 'Si vous n’avez rien reçu dans un délai de 15\u00a0jours, veuillez contacter l’assistance technique.',
    mail: 'Un mail vous est envoyé\u00a0: cliquez sur «\u00a0Valider adresse e-mail\u00a0». Votre première connexion en sera plus rapide.',
    dejaEnRoute:
      'Un courrier était déjà en route depuis moins de 15\u00a0jours\u00a0? C’est lui qui vous parviendra\u00a0: il n’est pas remplacé, et aucun nouveau mail ne part.',
    retour: 'Retour à la connexion',
  },
} as const;
