/** What documents say around the words of the espace's declaration. */
export const lettreTexts = {
  reference: (reference: string) => `Nos réf.\u00a0: ${reference}`,
  lot: (lot: string) => `Lot ${lot}`,
  date: (ville: string, le: string) => `${ville}, le ${le}`,
  objet: (objet: string) => `Objet\u00a0: ${objet}`,
  appel: 'Madame, Monsieur',
  finess: 'FINESS',
  label: (label: string) => `${label}\u00a0:`,
  code: (nom: string) => `Votre ${nom}`,
  salut: 'Cordialement,',
  page: 'Page\u00a01/1.',
} as const;

const forme =
  '10\u00a0caractères\u00a0; les espaces ne comptent pas. Ni\u00a0O, ni\u00a00, ni\u00a0I, ni\u00a01.';

/** A step: its title, then an address and what follows it. */
type Etape = readonly [titre: string, runs: readonly [adresse: string, suite: string]];

interface UsageTexts {
  readonly identifiants: string;
  readonly numero: string;
  readonly regles: (expiry: string, jours: number) => string;
  readonly etapes: (adresse: string, numero: string) => readonly [Etape, Etape, Etape];
  readonly garde: readonly [string, string];
}

/** What a letter says of its code, by where that is typed (`usage` of the declaration). */
export const lettreUsages = {
  inscription: {
    identifiants: 'Vos identifiants à conserver précieusement',
    numero: 'Votre N° tiers',
    regles: (expiry) => `${forme} Valable jusqu’au ${expiry}, pour une seule activation.`,
    etapes: (adresse, numero) => [
      ['1. Ouvrez la page d’inscription', [adresse, ', puis «\u00a0Créer mon compte\u00a0».']],
      [
        `2. Saisissez ${numero} et code`,
        ['', 'Puis votre adresse mail et le mot de passe de votre choix.'],
      ],
      ['3. Ouvrez le mail reçu', ['', 'Son lien active votre compte. Pensez au dossier SPAM.']],
    ],
    garde: [
      'Vous n’avez rien demandé\u00a0? Ne faites rien\u00a0: sans ce code personne ne peut ouvrir de compte, et un compte existant continue de fonctionner.',
      'Nous ne vous demanderons jamais ce code par téléphone ni par courriel.',
    ],
  },
  connexion: {
    identifiants: 'Vos identifiants de première connexion',
    numero: 'Votre N° AM ou FINESS',
    regles: (expiry, jours) =>
      `${forme} Valable ${jours}\u00a0jours, jusqu’au ${expiry}, et remplacé par le vôtre dès la première connexion.`,
    etapes: (adresse) => [
      ['1. Ouvrez la page de connexion', [adresse, '']],
      [
        '2. Saisissez ce numéro',
        [
          '',
          'Et le mot de passe provisoire à la place du mot de passe, puis «\u00a0Vous connecter\u00a0».',
        ],
      ],
      [
        '3. Choisissez les vôtres',
        ['', 'Votre adresse e-mail et votre propre mot de passe, puis validez l’adresse.'],
      ],
    ],
    garde: [
      'Vous n’avez rien demandé, ou votre compte est déjà créé\u00a0? Ignorez ce mot de passe provisoire\u00a0: sans lui personne ne peut ouvrir de compte, et un compte existant continue de fonctionner.',
      'Nous ne vous demanderons jamais ce mot de passe par téléphone ni par e-mail.',
    ],
  },
} as const satisfies Record<'inscription' | 'connexion', UsageTexts>;

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
