/** Words of the warning before a session closes. */
export const sessionWarningTexts = {
  bientot: 'Session bientôt fermée',
  inactivite: (temps: string): string => `Sans action de votre part, elle se ferme dans ${temps}.`,
  absolue: (temps: string, heure: string): string =>
    `Elle se ferme dans ${temps}, à ${heure}\u00a0: elle a atteint sa durée maximale et ne peut pas être prolongée. Enregistrez ce qui est en cours, puis reconnectez-vous.`,
  rester: 'Rester connecté',
  resterEnvoi: 'Prolongation…',
  seDeconnecter: 'Se déconnecter',
  deconnexion: 'Déconnexion…',
  prolongee: (heure: string): string =>
    `Votre session est prolongée. Sans action, elle se fermera à ${heure}.`,
  echec: 'La réponse n’est pas arrivée. Vérifiez votre réseau, puis réessayez.',
  minutes: (nombre: number): string => `${nombre}\u00a0min`,
  secondes: (nombre: number): string => `${nombre}\u00a0s`,
} as const;
