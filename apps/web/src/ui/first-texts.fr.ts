/** French words of the components that first pages are made of; those of the others come with them (`texts.fr.ts`). */
export const UI = {
  show: 'Afficher',
  hide: 'Masquer',
  thePassword: 'le mot de passe',
  passwordShown: 'Votre mot de passe est affiché.',
  passwordHidden: 'Votre mot de passe est masqué.',
  optional: ' (facultatif)',
  error: 'Erreur',
  errorsToFix: (count: number): string => `${count} informations sont à corriger`,
  skipToContent: 'Aller au contenu',
  noticeKinds: { info: 'Information', ok: 'Confirmation', att: 'Attention', err: 'Erreur' },
  footerNavigation: 'Pied de page',
} as const;
