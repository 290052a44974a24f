/** Where nobody's browser did it. */
export const compteTexts = {
  /** In « Depuis » of a message. */
  aSaDate: 'effet différé de votre demande',
  sansMobile: 'Plus aucun numéro',
} as const;
