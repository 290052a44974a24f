/** What to do while a door is locked, which few meet. */
export const lockTexts = {
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
