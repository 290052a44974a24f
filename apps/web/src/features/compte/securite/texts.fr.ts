import type { EspaceId } from '@eps/espaces';

/** Words of « Seconds facteurs ». */
export const secondsFacteursTexts = {
  titre: 'Seconds facteurs',
  chargement: 'Chargement de vos seconds facteurs…',
  application: 'Application de codes',
  actif: 'actif',
  inactif: 'inactif',
  quoi: 'Une application affiche un code à 6\u00a0chiffres, qui change toutes les 30\u00a0secondes, sans réseau. Il est demandé après votre mot de passe\u00a0: qui vole l’un n’a pas l’autre.',
  laquelle:
    'Toute application d’authentification convient, sur votre téléphone ou dans un gestionnaire de mots de passe.',
  activer: 'Activer une application',
  preparation: 'Préparation…',
  active: 'Le second facteur est activé. Il sera demandé à votre prochaine connexion.',
  renouveles: 'Vos codes de secours sont remplacés. Les anciens ne servent plus.',
  retire: 'Le second facteur est retiré. Votre mot de passe suffit pour vous connecter.',
  activeDepuis: (jour: string): string => `Activée le ${jour}.`,
  codesRestants: (nombre: number): string =>
    `Il vous reste ${nombre}\u00a0codes de secours sur 10.`,
  peuDeCodes: (nombre: number): string =>
    nombre === 0
      ? 'Vous n’avez plus de code de secours'
      : `Il vous reste ${nombre}\u00a0code${nombre > 1 ? 's' : ''} de secours`,
  peuDeCodesDetail: 'Recevez-en de nouveaux avant que votre téléphone ne manque.',
  nouveauTelephone:
    'Vous changez de téléphone\u00a0? Retirez l’application d’ici, puis activez-la sur le nouveau.',
  renouveler: 'Recevoir de nouveaux codes de secours',
  retirer: 'Retirer le second facteur',
  retraitEnCours: 'Retrait…',
  annuler: 'Annuler',
  dialogues: {
    renew: {
      titre: 'Remplacer vos codes de secours\u00a0?',
      consequence: 'Dix nouveaux codes seront affichés, une fois. Les anciens ne serviront plus.',
      action: 'Remplacer les codes',
    },
    remove: {
      titre: 'Retirer votre second facteur\u00a0?',
      consequence:
        'Votre mot de passe suffira pour vous connecter, et vos codes de secours ne serviront plus. Vous en serez averti par message.',
      action: 'Retirer',
    },
  },
  copieRefusee: 'Votre navigateur a refusé de copier. Sélectionnez le texte à la main.',
  ajout: {
    titre: 'Activer une application de codes',
    lire: '1. Ajoutez cet espace à votre application',
    lireAide:
      'Dans votre application, choisissez «\u00a0Ajouter un compte\u00a0», puis lisez ce QR code.',
    qr: 'QR code à lire avec votre application d’authentification. La clé est aussi écrite à côté.',
    surCetAppareil: 'L’application est sur cet appareil\u00a0? ',
    ouvrir: 'Ouvrir l’application',
    recopier: 'Sinon, recopiez cette clé\u00a0:',
    copier: 'Copier la clé',
    copiee: 'La clé est copiée.',
    saisir: '2. Saisissez le code qu’elle affiche',
    code: 'Code affiché par l’application',
    codeAide: '6\u00a0chiffres. Rien n’est activé avant ce code.',
    activer: 'Activer',
    envoi: 'Activation…',
    renoncer: 'Renoncer',
    incorrect:
      'Ce code n’est pas le bon. Vérifiez que l’heure de votre téléphone est automatique, puis saisissez le code suivant.',
    incomplet: 'Saisissez les 6\u00a0chiffres affichés par votre application.',
  },
  codes: {
    titre: 'Vos codes de secours',
    uneFois: 'Ils ne sont affichés qu’une fois.',
    phrase:
      'Chaque code remplace une fois celui de l’application, le jour où votre téléphone manque.',
    ou: 'Gardez-les ailleurs que sur votre téléphone\u00a0: imprimés, ou dans un gestionnaire de mots de passe.',
    copier: 'Copier les codes',
    copies: 'Les codes sont copiés.',
    imprimer: 'Imprimer',
    telecharger: 'Télécharger',
    gardes: 'J’ai gardé mes codes',
    entete: (organisation: string): string => `${organisation}\u00a0: codes de secours`,
    fichier: (espace: string): string => `codes-de-secours-${espace}.txt`,
  },
} as const;

interface EspaceSecurityWords {
  /** When it is asked for. */
  readonly quand: string;
  /** What repairs its loss: each espace has its own proofs (spec, rule 13). */
  readonly perdu: string;
}

export const secondsFacteursByEspace: Readonly<Record<EspaceId, EspaceSecurityWords>> = {
  'assurance-maladie': {
    quand: 'Il n’est pas demandé à qui se connecte par carte CPS.',
    perdu:
      'Perdu, il se remplace par un code de secours, avec votre carte CPS, ou avec un mot de passe provisoire reçu par courrier. Jamais par e-mail seul.',
  },
  ordre: {
    quand: 'Il est aussi demandé après un lien de mot de passe oublié.',
    perdu:
      'Perdu, il se remplace par un code de secours, ou par un SMS au mobile connu de l’Ordre. Jamais par e-mail seul.',
  },
  tiers: {
    quand: 'Il est aussi demandé après un lien de mot de passe oublié.',
    perdu:
      'Perdu, il se remplace par un code de secours, ou par un code confidentiel reçu par courrier. Jamais par courriel seul.',
  },
};
