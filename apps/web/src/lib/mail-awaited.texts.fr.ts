/** A mail has left, and may leave again. */
export const mailAwaitedTexts = {
  renvoyer: 'Renvoyer le mail',
  dans: (secondes: number): string => `dans ${secondes}\u00a0s`,
  envoi: 'Envoi…',
  renvoye: 'Le mail vient d’être renvoyé. Seul le dernier lien reçu fonctionne.',
} as const;
