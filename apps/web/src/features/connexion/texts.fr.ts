export const connexionTexts = {
  motDePasse: 'Mot de passe',
  connexion: 'Connexion…',
  nouveauMotDePasse: 'nouveau mot de passe',
  jamais: (motPourEmail: string): string =>
    `Nous ne vous demandons jamais votre mot de passe par téléphone ni par ${motPourEmail}.`,
  motifs: {
    deconnecte: { titre: 'Vous êtes déconnecté', phrase: 'Votre session est bien fermée.' },
    'session-fermee': {
      titre: 'Votre session est fermée',
      phrase: 'Connectez-vous pour continuer\u00a0; vous reviendrez à la même page.',
    },
    'a-connecter': {
      titre: 'Connexion nécessaire',
      phrase: 'Connectez-vous pour ouvrir cette page.',
    },
  },
  possibleA: (heure: string): string => `possible à ${heure}`,
} as const;
