/** What the mocked API writes about delegations. */
export const delegationMessages = {
  invitation: (titulaire: string, link: string) => ({
    subject: 'On vous propose une délégation',
    text: `${titulaire} vous propose d’agir en son nom dans son espace. Ouvrez ce lien, valable 7\u00a0jours\u00a0:\n${link}\n\nVous ne connaissez pas cette personne\u00a0? Ignorez ce message.`,
  }),
  renvoyee: 'Invitation renvoyée',
  /** Why one ended, where nobody took it back. */
  fins: { 'compte-gele': 'Compte gelé', 'compte-recree': 'Compte recréé' },
  proposee: (nom: string, gel: string) => ({
    subject: 'Vous avez donné une délégation',
    text: `Une délégation vient d’être proposée à ${nom}. Si ce n’est pas vous, gelez votre compte\u00a0:\n${gel}`,
  }),
  acceptee: (nom: string, gel: string) => ({
    subject: 'Votre délégation est acceptée',
    text: `${nom} a accepté votre délégation. Si vous ne l’avez pas donnée, gelez votre compte\u00a0:\n${gel}`,
  }),
  modifiee: (nom: string, gel: string) => ({
    subject: 'Délégation étendue',
    text: `La délégation de ${nom} permet désormais davantage. Si ce n’est pas vous, gelez votre compte\u00a0:\n${gel}`,
  }),
  retiree: (titulaire: string) => ({
    subject: 'Votre délégation a pris fin',
    text: `Vous ne pouvez plus agir au nom de ${titulaire}.`,
  }),
  renoncee: (titulaire: string) => ({
    subject: 'Votre délégation a pris fin',
    text: `Vous avez renoncé à agir au nom de ${titulaire}. Si ce n’est pas vous, prévenez cette personne.`,
  }),
  renonciation: (nom: string) => ({
    subject: 'Une personne a renoncé à sa délégation',
    text: `${nom} ne peut plus agir pour vous\u00a0: sa délégation a pris fin, à sa demande.`,
  }),
  motDePasse: (link: string) => ({
    subject: 'Votre nouveau mot de passe',
    text: `Ouvrez ce lien, valable 24\u00a0heures, pour choisir un mot de passe\u00a0:\n${link}`,
  }),
  motDePasseChange: {
    subject: 'Votre mot de passe a été modifié',
    text: 'Le mot de passe avec lequel vous agissez par délégation vient d’être modifié. Si ce n’est pas vous, choisissez-en un autre et prévenez les professionnels pour qui vous agissez.',
  },
} as const;

/** Scenarios of delegations. */
export const delegationScenarioTexts = {
  'delegations-aucune': 'Délégations\u00a0: aucune',
  delegations: 'Délégations\u00a0: une active, une proposée, une expirée',
  'delegations-limite': 'Délégations\u00a0: toutes données',
  'delegations-a-confirmer': 'Délégations\u00a0: identité à confirmer',
  'delegations-evenements': 'Mes derniers événements, dont ceux d’une déléguée',
  delegue: 'Connexion d’un délégué (nadia.benali@cabinet-fictif.example)',
  'delegue-bloque': 'Connexion d’un délégué, bloquée (nadia.benali@cabinet-fictif.example)',
  'delegue-invitation': 'Invitation\u00a0: mot de passe à choisir',
  'delegue-invitation-connue': 'Invitation\u00a0: déléguée d’un autre professionnel',
  'delegue-invitation-expiree': 'Invitation expirée',
  'delegue-invitation-utilisee': 'Invitation déjà utilisée',
  'delegue-mot-de-passe': 'Délégué\u00a0: lien de mot de passe valable',
  'delegue-mot-de-passe-expire': 'Délégué\u00a0: lien de mot de passe expiré',
  'delegue-accueil': 'Accueil d’une déléguée',
  'delegue-nom-long': 'Accueil d’un délégué, noms très longs',
  'delegue-deux-titulaires': 'Déléguée de deux professionnels\u00a0: choix',
  'delegue-sans-acces': 'Déléguée, une délégation qui n’ouvre rien',
  'delegue-page-du-titulaire': 'Déléguée sur une page du titulaire',
} as const;
