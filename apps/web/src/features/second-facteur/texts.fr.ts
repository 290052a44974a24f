import type { EspaceId } from '@eps/espaces';

export const secondFacteurTexts = {
  titre: 'Saisissez le code de votre application',
  onglet: 'Second facteur',
  phrase:
    'Un second facteur protège ce compte. Ouvrez votre application d’authentification et recopiez le code affiché pour cet espace.',
  code: 'Code de l’application',
  codeAide: '6\u00a0chiffres, renouvelés toutes les 30\u00a0secondes. Vous pouvez le coller.',
  secours: 'Code de secours',
  secoursAide: '10\u00a0lettres et chiffres, par exemple ABCDE-23456. Chaque code sert une fois.',
  utiliserSecours: 'Utiliser un code de secours',
  utiliserApplication: 'Utiliser le code de l’application',
  valider: 'Valider et continuer',
  envoi: 'Vérification…',
  deconnecter: 'Se déconnecter',
  deconnexion: 'Déconnexion…',
  bloque: (minutes: string, carte: boolean): string =>
    `Après plusieurs codes incorrects, la saisie est bloquée. Réessayez dans ${minutes}${carte ? ' ou connectez-vous avec votre carte CPS' : ''}.`,
  confidence:
    'Ne communiquez ce code à personne. Personne ne vous le demandera, ni par téléphone ni par message.',
  coteTitre: 'Vous n’avez plus votre téléphone\u00a0?',
  dessin: 'Dessin d’un téléphone qui affiche le code à 6\u00a0chiffres de l’application.',
  dessinLigne: 'Code de connexion',
  dessinCode: '408',
  conseilSecours:
    'Un de vos codes de secours remplace le code de l’application\u00a0: vous les avez gardés en l’activant.',
  conseilHeure:
    'Votre téléphone est là, mais ses codes sont refusés\u00a0? Réglez son heure sur automatique, puis saisissez le code suivant.',
  jamais: 'Un second facteur n’est jamais retiré par e-mail seul.',
} as const;

interface Repair {
  /** What to do when there is neither phone nor recovery code (spec, rule 13). */
  readonly phrase: string;
  /** The words of the way out; null where the sign-in page holds it. */
  readonly lien: string | null;
}

/** The repair of each espace. */
export const repairs: Readonly<Record<EspaceId, Repair>> = {
  'assurance-maladie': {
    phrase:
      'Sans code de secours, déconnectez-vous, puis connectez-vous par carte CPS\u00a0: aucun code n’y est demandé. Sans carte, demandez un mot de passe provisoire par courrier avec «\u00a0Créer un compte\u00a0».',
    lien: null,
  },
  ordre: {
    phrase:
      'Sans code de secours, récupérez votre espace avec un SMS envoyé au mobile connu de l’Ordre\u00a0: votre second facteur sera retiré. ',
    lien: 'Récupérer mon espace',
  },
  tiers: {
    phrase:
      'Sans code de secours, réinitialisez votre compte avec un code confidentiel reçu par courrier\u00a0: votre second facteur sera retiré. ',
    lien: 'Réinitialiser mon compte',
  },
};
