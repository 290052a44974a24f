import type { ScenarioId } from './scenarios/ids.ts';

/** What the mocked API writes to people. The real messages are the domain's; these only carry what tests read. */
export const messageTexts = {
  code: (code: string) => ({
    subject: 'Votre code',
    text: `Ordre des médecins\u00a0: votre code est ${code}. Il est valable 10\u00a0minutes. Ne le communiquez à personne.`,
  }),
  compteCree: (link: string | null) => ({
    subject: 'Votre espace personnel a été créé',
    text: `Votre espace personnel a été créé et activé.${link ? `\n\nVérifiez votre adresse\u00a0:\n${link}` : ''}`,
  }),
  compteRecupere: (link: string) => ({
    subject: 'Votre espace a été récupéré',
    text: `Votre espace a été récupéré. Vérifiez votre adresse\u00a0:\n${link}`,
  }),
  compteRecupereAncienne: {
    subject: 'L’adresse de votre espace a changé',
    text: 'Votre espace vient d’être récupéré avec une autre adresse. Si ce n’est pas vous, prévenez votre conseil départemental.',
  },
  verification: (link: string) => ({
    subject: 'Vérifiez votre adresse e-mail, Ordre des médecins',
    text: `Vérifiez votre adresse\u00a0: ${link}`,
    links: [link],
  }),
  reinitialisation: (link: string) => ({
    subject: 'Votre nouveau mot de passe',
    text: `Ouvrez ce lien, valable 24\u00a0heures, pour choisir un mot de passe\u00a0:\n${link}`,
  }),
  motDePasseChange: {
    subject: 'Votre mot de passe a été modifié',
    text: 'Votre mot de passe vient d’être modifié. Si ce n’est pas vous, prévenez votre conseil départemental.',
  },
  changementAdresse: (link: string) => ({
    subject: 'Vérifiez votre nouvelle adresse',
    text: `Ouvrez ce lien pour que cette adresse devienne celle de votre espace\u00a0:\n${link}`,
  }),
  changementAdresseAncienne: {
    subject: 'Un changement d’adresse a été demandé',
    text: 'Une nouvelle adresse a été demandée pour votre espace. Si ce n’est pas vous, prévenez votre conseil départemental.',
  },
  compteExistant: {
    subject: 'Une création de compte a été tentée',
    text: 'Quelqu’un a voulu créer un compte avec votre numéro RPPS. Le vôtre existe et n’a pas changé.',
  },
  adresseDejaUtilisee: {
    subject: 'Quelqu’un a voulu utiliser votre adresse',
    text: 'Quelqu’un a voulu utiliser votre adresse pour son espace. Le vôtre n’a pas changé.',
  },
} as const;

export const motDePasseTrop = {
  court: 'Choisissez au moins 12\u00a0caractères.',
  courant: 'Ce mot de passe figure dans les listes que les fraudeurs essaient en premier.',
} as const;

/** The panel that picks a scenario. */
export const panelTexts = {
  nom: 'Maquette',
  ouvrir: 'Maquette',
  fermer: 'Fermer',
  espace: 'Espace',
  personne: 'Personne connectée',
  personneAucune: 'Aucune',
  scenario: 'Scénario',
  appliquer: 'Appliquer',
  toutEffacer: 'Tout remettre à zéro',
  tousLesEcrans: 'Tous les écrans',
  courrier: 'Derniers messages',
  courrierVide: 'Aucun message pour l’instant.',
  index: 'Tous les écrans et leurs états',
  indexAide: 'Chaque lien remet la maquette à zéro et ouvre un écran dans un état.',
} as const;

export const scenarioTexts: Record<ScenarioId, string> = {
  happy: 'Tout va bien, personne n’est connecté',
  connecte: 'Connectée',
  'nom-tres-long': 'Connectée, nom très long',
  vide: 'Connectée, rien à montrer',
  'cent-mille-evenements': 'Connectée, 100\u00a0000 événements',
  'email-non-verifie': 'Connectée, adresse non vérifiée',
  'email-en-attente': 'Connectée, nouvelle adresse en attente',
  'cgu-changees': 'Connectée, conditions à accepter',
  'mot-de-passe-a-definir': 'Connectée par un lien, mot de passe à choisir',
  'session-bientot-fermee': 'La session se ferme bientôt',
  'session-fermee': 'La session vient d’être fermée',
  'compte-bloque': 'Connexion bloquée',
  'identite-inconnue': 'Création\u00a0: personne inconnue de l’Ordre',
  'compte-existant': 'Création\u00a0: le compte existe',
  'compte-absent': 'Récupération\u00a0: pas de compte',
  'aucun-moyen': 'Création\u00a0: aucune coordonnée connue',
  'aucun-moyen-recuperation': 'Récupération\u00a0: aucun mobile connu',
  brouillon: 'Création\u00a0: saisie gardée',
  'brouillon-perime': 'Création\u00a0: saisie effacée après 10\u00a0minutes',
  'parcours-expire': 'Création\u00a0: démarche expirée',
  'inscription-envoi': 'Création\u00a0: moyen d’envoi',
  'inscription-envoi-sms-seul': 'Création\u00a0: moyen d’envoi, mobile seul',
  'inscription-code': 'Création\u00a0: code attendu',
  'code-expire': 'Création\u00a0: code périmé',
  'renvoi-possible': 'Création\u00a0: code attendu, renvoi possible',
  'inscription-finaliser-sms': 'Création\u00a0: finaliser après un SMS',
  'inscription-finaliser-email': 'Création\u00a0: finaliser après un e-mail',
  'inscription-termine': 'Création\u00a0: terminée',
  'recuperation-envoi': 'Récupération\u00a0: moyen d’envoi',
  'recuperation-code': 'Récupération\u00a0: code attendu',
  'recuperation-finaliser': 'Récupération\u00a0: finaliser',
  'recuperation-termine': 'Récupération\u00a0: terminée',
  'lien-valide': 'Lien de réinitialisation valable',
  'lien-expire': 'Lien de réinitialisation expiré',
  'lien-utilise': 'Lien de réinitialisation déjà utilisé',
  'activation-valide': 'Lien de vérification valable',
  'activation-expiree': 'Lien de vérification expiré',
  'reseau-lent': 'Réseau lent',
  'serveur-en-panne': 'Serveur en panne',
  'envois-en-panne': 'Serveur en panne dès qu’on envoie',
  'reseau-coupe': 'Réseau coupé dès qu’on envoie',
};
