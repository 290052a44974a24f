export const numeroTexts = {
  phrase:
    'Identifiez-vous par votre numéro. Rien n’est créé avant que votre identité soit prouvée.',
  numero: 'N° d’Assurance Maladie ou N° FINESS géographique',
  numeroAide: '9\u00a0caractères, avec ou sans espaces',
  envoi: 'Vérification…',
  reassurance:
    'Votre numéro est public\u00a0: il ne prouve pas que c’est vous. L’étape suivante s’en charge.',
  cote: {
    titre: 'Où trouver votre numéro\u00a0?',
    dessin:
      'Dessin d’une feuille de soins\u00a0: le N° d’Assurance Maladie du praticien y est encadré.',
    ligne: 'Identification du praticien',
    exemple: '93 1 02090 5',
    liberal: 'Vous exercez en libéral\u00a0?',
    liberalSuite:
      ' Votre N° d’Assurance Maladie est imprimé sur vos feuilles de soins et vos ordonnances. Celui d’un seul de vos cabinets suffit\u00a0: un compte les réunit tous.',
    structure: 'Pharmacie, laboratoire, transporteur, centre de santé\u00a0?',
    structureSuite: ' Votre N° FINESS géographique, celui du lieu, est sur les courriers de l’ARS.',
    cle: 'La clé d’un N° d’Assurance Maladie vous paraît juste alors qu’un doute s’affiche\u00a0? Vous pouvez continuer.',
  },
  carteDepart: 'Ouverture…',
  carteTitre: 'Vous avez une carte CPS\u00a0?',
  carte:
    'Votre compte est alors accessible immédiatement. Salarié d’un centre de santé, c’est la seule façon de créer le vôtre.',
} as const;
