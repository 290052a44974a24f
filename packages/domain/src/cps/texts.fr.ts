/** Why a card opened nothing: shown with the event. */
export const cardRefusals = {
  // What somebody is told on their way back.
  inconnue: 'Carte inconnue du registre',
  'sans-rpps': 'Carte sans numéro RPPS',
  'non-enrole': 'Aucune activité ouverte pour cette carte',
  directeur: 'Carte d’un responsable de structure sans compte',
  'structure-non-autorisee': 'Carte du personnel non autorisée par la structure',
  'autre-personne': 'Carte d’une autre personne',
  'compte-ferme': 'Compte fermé ou gelé',
  // What the provider's answer lacked; they are told « refusee ».
  code: 'Réponse déjà utilisée ou trop ancienne',
  signature: 'Réponse dont la signature est fausse',
  emetteur: 'Réponse d’un autre émetteur',
  audience: 'Réponse destinée à un autre service',
  nonce: 'Réponse à une autre demande',
  etat: 'Réponse à une autre demande',
  acr: 'Niveau d’authentification insuffisant',
  expire: 'Réponse expirée',
  anciennete: 'Carte lue avant la demande',
  sujet: 'Réponse sur une autre personne',
  identite: 'Carte illisible',
  reponse: 'Réponse illisible',
} as const;

export const cpsTexts = {
  parLeFournisseur: 'Déconnexion de Pro Santé Connect',
  cartePersonnel: 'Carte du personnel (CPE)',
} as const;
