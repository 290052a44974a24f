/** Words of a locked door, which few meet. */
export const lockTexts = {
  bloqueTitre: 'La connexion est bloquée',
  bloqueAvant: 'Veuillez réessayer dans ',
  bloqueApres: '.',
} as const;
