/** What documents say around the words of the espace's declaration. */
export const lettreTexts = {
  reference: (reference: string) => `Nos réf.\u00a0: ${reference}`,
  lot: (lot: string) => `Lot ${lot}`,
  date: (ville: string, le: string) => `${ville}, le ${le}`,
  objet: (objet: string) => `Objet\u00a0: ${objet}`,
  appel: 'Madame, Monsieur',
  identifiants: 'Vos identifiants à conserver précieusement',
  finess: 'FINESS',
  numero: 'Votre N° tiers',
  label: (label: string) => `${label}\u00a0:`,
  code: 'Votre code confidentiel',
  regles: (expiry: string) =>
    `10\u00a0caractères\u00a0; les espaces ne comptent pas. Ni\u00a0O, ni\u00a00, ni\u00a0I, ni\u00a01. Valable jusqu’au ${expiry}, pour une seule activation.`,
  etapes: (adresse: string, numero: string) =>
    [
      ['1. Ouvrez la page d’inscription', [adresse, ', puis «\u00a0Créer mon compte\u00a0».']],
      [
        `2. Saisissez ${numero} et code`,
        ['', 'Puis votre adresse mail et le mot de passe de votre choix.'],
      ],
      ['3. Ouvrez le mail reçu', ['', 'Son lien active votre compte. Pensez au dossier SPAM.']],
    ] as const,
  salut: 'Cordialement,',
  garde: [
    'Vous n’avez rien demandé\u00a0? Ne faites rien\u00a0: sans ce code personne ne peut ouvrir de compte, et un compte existant continue de fonctionner.',
    'Nous ne vous demanderons jamais ce code par téléphone ni par courriel.',
  ],
  page: 'Page\u00a01/1.',
} as const;

export const conventionTexts = {
  reference: (reference: string) => `Nos réf.\u00a0: ${reference}`,
  le: (le: string) => `Établie le ${le}`,
  fait: 'Fait à',
  date: 'Le',
  signature: 'Nom, signature et cachet',
  page: (page: number, pages: number) => `Page\u00a0${page}/${pages}`,
} as const;

const long = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'long' });
const full = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'full' });

/** « 20 décembre 2026 », not cut at the end of a line. */
export function longDay(instant: string): string {
  return long.format(new Date(instant)).replaceAll(' ', '\u00a0');
}

/** « vendredi 20 novembre 2026 » */
export function fullDay(instant: string): string {
  return full.format(new Date(instant));
}
