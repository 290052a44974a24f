import type { DemoIdentity } from '@eps/domain';

export const welcomeTexts = {
  ready: (address: string) => `Espace Pro Santé, mode démonstration\u00a0: ${address}`,
  identities: 'Identités de démonstration\u00a0:',
  identity: ({ pour, nom, rpps, dateNaissance, compte }: DemoIdentity) =>
    compte === null
      ? `  ${pour}\n    ${nom}, RPPS ${rpps}, né(e) le ${dateNaissance}`
      : `  ${pour}\n    ${nom}, e-mail ${compte.email}, mot de passe ${compte.motDePasse}`,
  mailbox: (address: string) => `Messages envoyés (codes, liens)\u00a0: ${address}`,
} as const;
