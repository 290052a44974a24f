import type { demoDelegation, DemoIdentity } from '@eps/domain';

export const welcomeTexts = {
  ready: (address: string) => `Espace Pro Santé, mode démonstration\u00a0: ${address}`,
  identities: (organisation: string) => `Identités de démonstration, ${organisation}\u00a0:`,
  /** What one can try, and as whom. */
  identity: ({ pour, nom, saisie, compte }: DemoIdentity) =>
    `  ${pour}\n    ${nom}, ${saisie}${compte ? `, mot de passe ${compte.motDePasse}` : ''}`,
  delegue: ({ prenom, nom, email }: typeof demoDelegation, motDePasse: string) =>
    `  Agir par délégation\u00a0: ${prenom.toUpperCase()} ${nom.toUpperCase()}, e-mail ${email}, mot de passe ${motDePasse}`,
  mailbox: (address: string) => `Messages envoyés (codes, liens)\u00a0: ${address}`,
} as const;
