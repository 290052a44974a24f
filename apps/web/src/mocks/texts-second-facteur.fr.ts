/** Messages about the second factor. */
export const factorMessageTexts = {
  'second-facteur-active': {
    subject: 'Second facteur activé',
    text: 'Un second facteur protège votre compte. Si ce n’est pas vous, prévenez l’assistance.',
  },
  'second-facteur-retire': {
    subject: 'Second facteur retiré',
    text: 'Votre compte n’a plus de second facteur. Si ce n’est pas vous, prévenez l’assistance.',
  },
} as const;

export const secondFactorScenarioTexts = {
  'second-facteur': 'Connexion d’un compte à second facteur (code 408213)',
  'second-facteur-attendu': 'Second facteur attendu (code 408213, secours TREFLE2345)',
  'second-facteur-bloque': 'Second facteur attendu, saisie bloquée',
  'second-facteur-actif': 'Connectée, second facteur actif',
  'second-facteur-codes-epuises': 'Connectée, plus de code de secours',
  'second-facteur-a-confirmer': 'Connectée, mot de passe à redonner avant un acte sensible',
  'tiers-second-facteur-attendu': 'Second facteur attendu (code 408213)',
  'assurance-maladie-second-facteur-attendu': 'Second facteur attendu (code 408213)',
} as const;
