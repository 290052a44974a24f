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
  bloqueTitre: 'La connexion est bloquée',
  bloqueAvant: 'Veuillez réessayer dans ',
  bloqueApres: '.',
  possibleA: (heure: string): string => `possible à ${heure}`,
  rouvert: 'Vous pouvez de nouveau vous connecter.',
  pourquoi: 'Pourquoi ce blocage\u00a0?',
  pourquoiTexte: (echecs: number, minutes: string): string =>
    `${NOMBRES[echecs] ?? 'Plusieurs'} mots de passe incorrects ont été saisis. La connexion se rouvre seule après ${minutes}.`,
  pasVous: 'Ce n’était pas vous\u00a0?',
  pasVousAvant: 'Ces essais ont échoué. Signalez-les à ',
  pasVousLien: 'l’assistance',
  pasVousApres: '\u00a0: elle vérifiera avec vous les derniers événements.',
  incertain: 'Mot de passe incertain\u00a0?',
  incertainAvant: 'Profitez de l’attente pour ',
  incertainLien: 'en choisir un nouveau',
  incertainApres: '.',
} as const;

const NOMBRES: Readonly<Record<number, string>> = { 3: 'Trois', 5: 'Cinq', 10: 'Dix' };
