/** Scenarios of `assurance-maladie`: the ways in. */
export const assuranceMaladieScenarioTexts = {
  'assurance-maladie': 'Tout va bien, personne n’est connecté',
  'assurance-maladie-compte-bloque': 'Connexion bloquée (N° 93 1 99001 4)',
  'assurance-maladie-compte-dormant': 'Compte bloqué faute d’utilisation (N° 93 1 99001 4)',
  'assurance-maladie-cartes-en-panne': 'Connexion, carte CPS indisponible',
  'assurance-maladie-centre-de-sante':
    'Centre de santé\u00a0: infirmière inscrite, directeur qui a une carte',
  'assurance-maladie-carte-annulee': 'Retour de carte\u00a0: renoncement',
  'assurance-maladie-carte-indisponible': 'Retour de carte\u00a0: service indisponible',
  'assurance-maladie-carte-refusee': 'Retour de carte\u00a0: refusée',
  'assurance-maladie-carte-expiree': 'Retour de carte\u00a0: trop tard',
  'assurance-maladie-carte-inconnue': 'Retour de carte\u00a0: inconnue du registre',
  'assurance-maladie-carte-sans-rpps': 'Retour de carte\u00a0: sans RPPS',
  'assurance-maladie-carte-non-enrole': 'Retour de carte\u00a0: salariée non inscrite',
  'assurance-maladie-carte-directeur': 'Retour de carte\u00a0: directeur de centre',
  'assurance-maladie-carte-structure-non-autorisee': 'Retour de carte\u00a0: CPE non autorisée',
  'assurance-maladie-carte-autre-personne': 'Retour de carte\u00a0: une autre personne',
  'assurance-maladie-carte-compte-ferme': 'Retour de carte\u00a0: compte fermé',
  'assurance-maladie-lien-valide': 'Lien de réinitialisation valable',
  'assurance-maladie-mot-de-passe-a-definir': 'Connectée par un lien, mot de passe à choisir',
  'assurance-maladie-connecte': 'Connectée',
  'assurance-maladie-services-a-presenter': 'Première connexion\u00a0: services à présenter',
} as const;
