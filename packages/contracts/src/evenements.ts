/** How an event reads to the person concerned. Neutral facts; `alerte` marks what may not have been them. */
export interface EvenementDefinition {
  readonly libelle: string;
  readonly ton: 'neutre' | 'succes' | 'alerte' | 'agent';
}

/** Every kind of event of the audit log. A new kind is one more line here. */
export const evenements = {
  'connexion-reussie': { libelle: 'Connexion par identifiant et mot de passe', ton: 'neutre' },
  'connexion-echouee': {
    libelle: 'Échec de connexion\u00a0: mot de passe incorrect',
    ton: 'alerte',
  },
  'connexion-bloquee': { libelle: 'Connexion bloquée après plusieurs échecs', ton: 'alerte' },
  deconnexion: { libelle: 'Déconnexion', ton: 'neutre' },
  'session-fermee': { libelle: 'Session fermée à distance', ton: 'neutre' },
  'sessions-fermees': { libelle: 'Autres sessions fermées', ton: 'neutre' },
  'inscription-identite-echouee': {
    libelle: 'Création de compte\u00a0: informations inexactes',
    ton: 'alerte',
  },
  'inscription-compte-existant': {
    libelle: 'Création de compte tentée alors que le vôtre existe',
    ton: 'alerte',
  },
  'compte-cree': { libelle: 'Création de votre compte', ton: 'succes' },
  'recuperation-identite-echouee': {
    libelle: 'Récupération\u00a0: informations inexactes',
    ton: 'alerte',
  },
  'compte-recupere': { libelle: 'Récupération de votre compte', ton: 'succes' },
  'code-confidentiel-emis': { libelle: 'Code confidentiel demandé', ton: 'neutre' },
  'code-confidentiel-refuse': { libelle: 'Code confidentiel incorrect', ton: 'alerte' },
  'courrier-imprime': { libelle: 'Courrier imprimé', ton: 'neutre' },
  'courrier-poste': { libelle: 'Courrier posté', ton: 'neutre' },
  'courrier-annule': { libelle: 'Courrier annulé', ton: 'alerte' },
  'courrier-revenu': { libelle: 'Courrier revenu\u00a0: adresse inconnue (NPAI)', ton: 'alerte' },
  'inscription-code-echouee': {
    libelle: 'Création de compte\u00a0: code confidentiel refusé',
    ton: 'alerte',
  },
  'compte-recree': { libelle: 'Compte recréé avec un code confidentiel', ton: 'succes' },
  'adresse-rappelee': { libelle: 'Rappel de l’adresse du compte demandé', ton: 'neutre' },
  'convention-demandee': { libelle: 'Convention demandée', ton: 'neutre' },
  'convention-deposee': { libelle: 'Demande de convention déposée', ton: 'neutre' },
  'convention-acceptee': { libelle: 'Convention acceptée', ton: 'succes' },
  'convention-refusee': { libelle: 'Convention refusée', ton: 'alerte' },
  'code-envoye': { libelle: 'Code envoyé', ton: 'neutre' },
  'code-refuse': { libelle: 'Code incorrect saisi', ton: 'alerte' },
  'reinitialisation-demandee': { libelle: 'Nouveau mot de passe demandé', ton: 'neutre' },
  'reinitialisation-ouverte': { libelle: 'Connexion par le lien reçu par e-mail', ton: 'neutre' },
  'mot-de-passe-change': { libelle: 'Mot de passe modifié', ton: 'succes' },
  'mot-de-passe-actuel-refuse': { libelle: 'Mot de passe actuel incorrect', ton: 'alerte' },
  'adresse-changement-demande': { libelle: 'Changement d’adresse demandé', ton: 'neutre' },
  'adresse-changee': { libelle: 'Adresse e-mail modifiée', ton: 'succes' },
  'adresse-verifiee': { libelle: 'Adresse e-mail vérifiée', ton: 'succes' },
  'adresse-deja-utilisee': { libelle: 'Quelqu’un a voulu utiliser votre adresse', ton: 'alerte' },
  'cgu-acceptees': { libelle: 'Conditions générales acceptées', ton: 'neutre' },
  'connexion-cps': { libelle: 'Connexion par carte CPS', ton: 'neutre' },
  'connexion-cps-refusee': { libelle: 'Connexion par carte CPS refusée', ton: 'alerte' },
  'carte-associee': { libelle: 'Carte CPS associée à votre compte', ton: 'succes' },
  'identite-confirmee': { libelle: 'Identité confirmée', ton: 'neutre' },
  'blocage-leve': { libelle: 'Blocage levé', ton: 'succes' },
  'activite-changee': { libelle: 'Changement d’activité', ton: 'neutre' },
  'salarie-inscrit': { libelle: 'Activité salariée ouverte', ton: 'neutre' },
  'salarie-retire': { libelle: 'Activité salariée fermée', ton: 'neutre' },
  'creation-cle-echouee': {
    libelle: 'Création de compte\u00a0: clé de sécurité incorrecte',
    ton: 'alerte',
  },
  'creation-tentee': {
    libelle: 'Création de compte tentée alors que le vôtre existe',
    ton: 'alerte',
  },
  'premiere-connexion': {
    libelle: 'Première connexion avec le mot de passe provisoire',
    ton: 'neutre',
  },
  'compte-gele': { libelle: 'Compte gelé', ton: 'alerte' },
  'compte-degele': { libelle: 'Compte rouvert', ton: 'succes' },
  'compte-dormant': { libelle: 'Compte bloqué faute d’utilisation', ton: 'alerte' },
  'adresse-changement-annule': { libelle: 'Changement d’adresse annulé', ton: 'succes' },
  'connexion-commencee': {
    libelle: 'Mot de passe accepté, second facteur attendu',
    ton: 'neutre',
  },
  'second-facteur-active': { libelle: 'Second facteur activé', ton: 'succes' },
  'second-facteur-retire': { libelle: 'Second facteur retiré', ton: 'alerte' },
  'second-facteur-refuse': { libelle: 'Second facteur incorrect', ton: 'alerte' },
  'codes-secours-renouveles': { libelle: 'Codes de secours renouvelés', ton: 'neutre' },
  'code-secours-utilise': { libelle: 'Code de secours utilisé', ton: 'neutre' },
  'cartes-personnel-autorisees': { libelle: 'Cartes du personnel autorisées', ton: 'neutre' },
  'cartes-personnel-refusees': { libelle: 'Cartes du personnel refusées', ton: 'neutre' },
  'erreur-signalee': { libelle: 'Erreur signalée à votre caisse', ton: 'neutre' },
  'delegation-proposee': { libelle: 'Délégation proposée', ton: 'neutre' },
  'delegation-acceptee': { libelle: 'Délégation acceptée', ton: 'succes' },
  'delegation-modifiee': { libelle: 'Délégation modifiée', ton: 'neutre' },
  'delegation-retiree': { libelle: 'Délégation retirée', ton: 'neutre' },
  'delegation-renonciation': { libelle: 'Renonciation à une délégation', ton: 'neutre' },
  'connexion-deleguee': { libelle: 'Connexion par délégation', ton: 'neutre' },
  'connexion-deleguee-echouee': {
    libelle: 'Échec de connexion par délégation',
    ton: 'alerte',
  },
  'connexion-deleguee-bloquee': {
    libelle: 'Connexion par délégation bloquée après plusieurs échecs',
    ton: 'alerte',
  },
  'mot-de-passe-delegue-change': { libelle: 'Mot de passe d’un délégué modifié', ton: 'neutre' },
  'mobile-change': { libelle: 'Numéro de mobile modifié au registre', ton: 'alerte' },
  'message-non-remis': { libelle: 'Message non remis', ton: 'alerte' },
  'journal-purge': { libelle: 'Journal des événements purgé', ton: 'neutre' },
} as const satisfies Record<string, EvenementDefinition>;

export type EvenementType = keyof typeof evenements;

export function isEvenementType(value: unknown): value is EvenementType {
  return typeof value === 'string' && Object.hasOwn(evenements, value);
}
