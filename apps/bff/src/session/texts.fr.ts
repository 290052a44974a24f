export const appareilTexts = {
  unknown: 'Navigateur inconnu',
  browserOn: (browser: string, system: string) => `${browser} sur ${system}`,
} as const;
