import type { Canal, ParcoursKind } from '@eps/espaces';

const ESPACE_INSECABLE = '\u00a0';

/** What the two journeys say differently. */
interface KindTexts {
  identitePhrase: string;
  /** Between plain words, what the guide has in bold. */
  envoi: readonly [avant: string, objet: string, apres: string];
  finaliserPhrase: string;
  succesTitre: string;
  reprise: string;
  vers: string;
}

const kinds: Readonly<Record<ParcoursKind, KindTexts>> = {
  inscription: {
    identitePhrase:
      'Nous vous reconnaissons par votre date de naissance et votre numéro RPPS. Les deux sont obligatoires.',
    envoi: ['Afin de finaliser la ', 'création de votre compte', ', vous allez recevoir '],
    finaliserPhrase:
      'Afin de finaliser la création de votre compte et l’activer, veuillez saisir vos paramètres de connexion.',
    succesTitre:
      'Votre espace personnel a été créé et activé. Un email de confirmation vous a été envoyé',
    reprise: 'Vous aviez commencé à créer votre espace',
    vers: 'Créer votre espace',
  },
  recuperation: {
    identitePhrase:
      'Vous avez un espace, mais plus son adresse e-mail. Nous vous reconnaissons par votre date de naissance et votre numéro RPPS. Les deux sont obligatoires.',
    envoi: ['Afin de finaliser la ', 'récupération de votre compte', ', vous allez recevoir '],
    finaliserPhrase:
      'Afin de finaliser la récupération de votre compte, veuillez saisir vos paramètres de connexion.',
    succesTitre:
      'Votre espace personnel a été récupéré. Un email de confirmation vous a été envoyé',
    reprise: 'Vous aviez commencé à récupérer votre espace',
    vers: 'Récupérer votre espace',
  },
};

export const parcoursTexts = {
  kinds,
  etapes: ['Votre identité', 'Moyen d’envoi', 'Code reçu', 'Mot de passe'],
  etapeTermine: 'Terminé',
  chargement: 'Chargement de votre démarche…',
  retour: 'Retour',
  assistance: 'Assistance',
  reference: 'Référence de votre démarche\u00a0: ',
  champs: {
    dateNaissance: 'Date de naissance',
    rpps: 'Numéro RPPS',
    cguAcceptees: 'Conditions générales',
    email: 'Email',
    emailConfirmation: 'Confirmation Email',
    motDePasse: 'Mot de passe',
    motDePasseConfirmation: 'Confirmation du mot de passe',
    code: 'Saisir le code',
  },
  avis: {
    'a-commencer': {
      titre: 'Commencez par votre identité',
      phrase: 'Cette étape vient après celle-ci.',
    },
    expire: {
      titre: 'Votre démarche a expiré',
      phrase: 'Reprenez-la ici\u00a0: rien n’a été modifié.',
    },
    'code-attendu': {
      titre: 'Il reste un code à saisir',
      phrase: 'Le mot de passe se choisit à l’étape suivante.',
    },
    'code-valide': {
      titre: 'Votre code est déjà validé',
      phrase: 'Vous pouvez continuer ici, même si vous l’avez saisi dans un autre onglet.',
    },
  },
  perime: {
    titre: 'Votre saisie a été effacée',
    phrase:
      'Ce qui est saisi sans être validé est effacé au bout de 10\u00a0minutes. Saisissez-le à nouveau.',
  },
  reprise: {
    phrase: (heure: string): string => `Vous pouvez la reprendre où elle en est jusqu’à ${heure}.`,
    lien: 'Reprendre ma démarche',
  },
  identite: {
    date: 'Date de naissance *',
    dateFormat: 'Format\u00a0: 17/06/2021',
    rpps: 'Numéro RPPS',
    rppsFormat: '11\u00a0chiffres. Exemple\u00a0: 10\u00a0100\u00a0004\u00a0521',
    reconnu: 'Format reconnu',
    reconnuCarte: 'Format reconnu, sans le 8 de votre carte',
    ouTrouver: 'Où trouver mon RPPS\u00a0?',
    carteAlt:
      'Dessin d’une carte de professionnel de santé. Le numéro RPPS est imprimé sous le nom, et encadré ici.',
    carteTitre: 'CARTE DE PROFESSIONNEL DE SANTÉ',
    carteNom: 'Dr Claire AUBERTIN',
    carteNumero: 'N° RPPS',
    carteExemple: '10 100 004 521',
    ou: [
      'Sur votre carte CPS, sous votre nom. Si le numéro commence par 8 et compte 12\u00a0chiffres, ôtez le 8.',
      'Sur vos ordonnances et vos feuilles de soins, près du code-barres.',
      'Dans l’Annuaire Santé, public, à votre nom.',
    ],
    pourquoi:
      'Ces deux informations servent à vous reconnaître, et à rien d’autre. Ce que vous saisissez sans valider est effacé au bout de 10\u00a0minutes.',
    cguAvant: 'J’ai lu et j’accepte les ',
    cguEt: ' et la ',
    cguApres: '.',
    nouvelleFenetre: (titre: string): string => `${titre} (nouvelle fenêtre)`,
    valider: 'Valider',
    verification: 'Vérification…',
    lienRecuperation: 'récupération de mot de passe',
    inconnuAide: 'Coordonnées de votre conseil',
    pasDeCompte: 'Vous n’avez pas encore d’espace\u00a0? ',
    creer: 'Créer votre espace',
  },
  envoi: {
    unCode: 'un code',
    permettant: ' permettant de ',
    vousAuthentifier: 'vous authentifier',
    cochez: '. Veuillez cocher le moyen de transmission de ce code.',
    legende: 'Moyen de transmission du code',
    canaux: { sms: 'Par SMS', email: 'Par e-mail' } satisfies Record<Canal, string>,
    recevoir: 'Recevoir votre code',
    envoi: 'Envoi…',
    coteTitre: 'Pourquoi un code\u00a0?',
    cote: [
      'Il prouve que vous détenez bien le téléphone ou la messagerie que l’Ordre connaît.',
      'Il est valable 10\u00a0minutes et ne sert qu’une fois.',
    ],
    cotePied:
      'Aucune de ces coordonnées n’est la vôtre\u00a0? Votre conseil départemental peut les mettre à jour. ',
    dans: (secondes: number): string => `dans ${secondes}${ESPACE_INSECABLE}s`,
  },
  sansCanal: {
    titre: 'Aucune coordonnée où vous envoyer un code',
    inscription:
      'L’Ordre ne connaît ni votre téléphone portable, ni votre adresse e-mail. Rapprochez-vous de votre conseil départemental\u00a0: il les ajoutera, et vous pourrez créer votre espace.',
    recuperation:
      'L’Ordre ne connaît pas votre téléphone portable. Pour récupérer votre espace, rapprochez-vous de votre conseil\u00a0: il vérifiera votre identité et mettra à jour vos coordonnées.',
    conseil: 'Coordonnées de votre conseil',
  },
  code: {
    envoyeParSms: 'Nous l’avons envoyé par SMS au ',
    envoyeParEmail: 'Nous l’avons envoyé par e-mail à ',
    a: ' à ',
    valable: (minutes: number): string => `. Il est valable ${minutes}${ESPACE_INSECABLE}minutes.`,
    saisir: 'Saisir le code',
    aide: '6\u00a0chiffres. Vous pouvez le coller.',
    valider: 'Valider',
    verification: 'Vérification…',
    renvoyer: 'Renvoyer le code',
    dernier: 'Seul le dernier code envoyé fonctionne.',
    renvoye: 'Un nouveau code vient d’être envoyé.',
    expire: 'Ce code n’est plus valable. Demandez-en un nouveau.',
    confidence:
      'Ne communiquez ce code à personne. Le conseil de l’Ordre ne vous le demandera jamais, ni par téléphone ni par courriel.',
    coteTitre: 'Le code n’arrive pas\u00a0?',
    dessinSms:
      'Dessin d’un téléphone qui affiche le SMS de l’Ordre, avec le code à 6\u00a0chiffres.',
    dessinEmail:
      'Dessin d’une enveloppe ouverte sur l’e-mail de l’Ordre, avec le code à 6\u00a0chiffres.',
    dessinLigne: 'Votre code\u00a0:',
    dessinCode: '408',
    dessinSujet: 'Votre code',
    cote: {
      sms: [
        'Patientez une minute\u00a0: un SMS peut tarder en zone mal couverte.',
        'Vérifiez que ce numéro est toujours le vôtre.',
      ],
      email: [
        'Patientez une minute, puis regardez dans les courriers indésirables.',
        'Vérifiez que cette adresse est toujours la vôtre.',
      ],
    } satisfies Record<Canal, readonly string[]>,
    sinon: 'Sinon, ',
    recevezLe: { sms: 'recevez-le par SMS', email: 'recevez-le par e-mail' } satisfies Record<
      Canal,
      string
    >,
    lien: { sms: ' au ', email: ' à ' } satisfies Record<Canal, string>,
    dans: (secondes: number): string => ` (dans ${secondes}${ESPACE_INSECABLE}s)`,
    pied: 'Aucune de ces coordonnées n’est la vôtre\u00a0? Votre conseil départemental peut les mettre à jour. ',
    piedSeul:
      'Cette coordonnée n’est plus la vôtre\u00a0? Votre conseil départemental peut la mettre à jour. ',
  },
  finaliser: {
    creerMonCompte: 'Créer mon compte',
    creerPhrase:
      'Votre adresse est vérifiée\u00a0; elle vous servira à vous connecter. Choisissez votre mot de passe.',
    emailFixe: 'E-mail',
    emailAide: 'Elle vous servira à vous connecter. Ne sera pas rendue publique.',
    identiques: 'Les deux adresses sont identiques',
    activer: 'Activer',
    activation: 'Activation…',
    creer: 'Créer',
    creation: 'Création…',
    chiffre: 'Votre mot de passe est chiffré d’une façon que nous-mêmes ne pouvons pas lire.',
    coteTitre: 'Un bon mot de passe, sans effort',
    cote: 'Trois ou quatre mots sans rapport entre eux valent mieux que «\u00a0Medecin2026!\u00a0», que les fraudeurs essaient en premier.',
    exemples: [
      { niveau: 'Faible', exemple: 'azerty1975' },
      { niveau: 'Moyen', exemple: 'docteurlilas75' },
      { niveau: 'Excellent', exemple: 'tilleul orage 7 barque lune' },
    ],
    cotePied: 'Un gestionnaire de mots de passe\u00a0? Copier-coller fonctionne ici.',
  },
  succes: {
    phrase:
      'Connectez-vous avec votre adresse e-mail et le mot de passe que vous venez de choisir.',
    retour: 'Retour à la connexion',
    pasRecu:
      'Pas d’e-mail\u00a0? Il peut tarder quelques minutes, ou se trouver dans les courriers indésirables. Votre espace est déjà ouvert.',
  },
} as const;
