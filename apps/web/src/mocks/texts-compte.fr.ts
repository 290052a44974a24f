/** What the mocked registre of `assurance-maladie` says of places. */
export const placeTexts = {
  lieux: (nombre: number): string => `${nombre}\u00a0lieux d’exercice`,
  cabinet: 'Cabinet',
  salarie: 'Lieu d’exercice salarié',
  pharmacie: 'Pharmacie',
  laboratoire: 'Laboratoire',
  transporteur: 'Transporteur sanitaire',
  centre: 'Centre de santé',
  caisse93: 'CPAM de la Seine-Saint-Denis',
  caisse75: 'CPAM de Paris',
  adresse93: '195 avenue Paul-Vaillant-Couturier, 93000 BOBIGNY',
  fiction: '12 place de la Fiction',
  exemples: '8 rue des Exemples',
  modele: '31 avenue du Modèle',
  fictive: '5 rue Fictive',
  secteur1: 'Conventionné secteur 1',
  secteur2: 'Conventionné secteur 2, honoraires libres',
} as const;

/** What the mocked API writes about a change of address, and a freeze. */
export const compteMessages = {
  adresseEnAttente: (annulation: string, gel: string) => ({
    subject: 'Votre adresse va changer',
    text: `Une nouvelle adresse remplacera celle-ci dans 72\u00a0heures. Pour garder celle-ci\u00a0:\n${annulation}\n\nPour geler votre compte\u00a0:\n${gel}`,
  }),
  compteGele: {
    subject: 'Votre compte est gelé',
    text: 'Votre compte vient d’être gelé\u00a0: plus personne n’y entre.',
  },
  compteDormant: {
    subject: 'Votre compte est bloqué faute d’utilisation',
    text: 'Votre compte n’a pas servi depuis 6\u00a0mois. Rien n’est effacé. Pour le rouvrir, connectez-vous avec votre carte CPS, ou choisissez «\u00a0Créer un compte\u00a0»\u00a0: un mot de passe provisoire par courrier, ou votre clé de sécurité.',
  },
  connexionSuspendue: (gele: boolean) => ({
    subject: 'Connexion à votre compte impossible',
    text: `Une connexion ou un nouveau mot de passe a été demandé. Votre compte est ${gele ? 'gelé' : 'bloqué faute d’utilisation'}\u00a0: rien ne s’est ouvert. Pour le rouvrir, connectez-vous avec votre carte CPS, ou choisissez «\u00a0Créer un compte\u00a0»\u00a0: ${gele ? 'un mot de passe provisoire par courrier' : 'un mot de passe provisoire par courrier, ou votre clé de sécurité'}.`,
  }),
  compteRouvert: (gele: boolean, gel: string) => ({
    subject: 'Votre compte est rouvert',
    text: `Votre compte était ${gele ? 'gelé' : 'bloqué faute d’utilisation'}. Une preuve de votre identité vient de le rouvrir. Si ce n’est pas vous, gelez-le\u00a0:\n${gel}`,
  }),
  adresseAnnulee: {
    subject: 'Le changement d’adresse est annulé',
    text: 'L’adresse de votre compte ne change pas.',
  },
} as const;

/** Scenarios of the account and its home page. */
export const compteScenarioTexts = {
  'adresse-a-venir': 'Connectée, nouvelle adresse vérifiée, qui attend son jour',
  'adresse-validee': 'Lien de la nouvelle adresse valable',
  'annulation-adresse': 'Lien d’annulation d’un changement d’adresse',
  'annulation-adresse-utilisee': 'Lien d’annulation d’un changement d’adresse, déjà utilisé',
  gel: 'Lien de gel valable',
  'gel-expire': 'Lien de gel expiré',
  'tiers-gel': 'Lien de gel valable',
  'assurance-maladie-mon-compte': 'Mon compte, des événements de chaque sorte',
  'assurance-maladie-informations': 'Informations professionnelles, trois lieux',
  'assurance-maladie-activite': 'Connecté par carte, activité à choisir',
  'assurance-maladie-activite-salariee': 'Connecté dans son activité salariée',
  'assurance-maladie-infirmiere': 'Infirmière salariée connectée par carte',
  'assurance-maladie-directeur': 'Directeur de centre connecté',
  'assurance-maladie-structure': 'Structure connectée, cartes CPE autorisées',
  'assurance-maladie-structure-a-confirmer': 'Structure connectée, mot de passe à redonner',
  'assurance-maladie-sans-carte': 'Mon compte, aucune carte, adresse à vérifier',
  'assurance-maladie-carte-montree': 'Mon compte, carte montrée à l’instant',
  'assurance-maladie-adresse-a-venir': 'Mon compte, nouvelle adresse qui attend son jour',
  'assurance-maladie-preuve-a-donner': 'Accueil, une preuve à donner avant les services patient',
  'assurance-maladie-carte-confirmee': 'Retour de carte, identité confirmée',
  'assurance-maladie-carte-non-confirmee': 'Retour de carte, une autre personne',
  'assurance-maladie-gel': 'Lien de gel valable',
  'assurance-maladie-gel-utilise': 'Lien de gel déjà utilisé',
} as const;
