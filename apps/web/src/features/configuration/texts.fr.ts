export const configurationTexts = {
  phrase:
    'Tout savoir sur l’équipement et l’installation des logiciels nécessaires au fonctionnement de cet espace, pour lire votre carte et réaliser vos téléprocédures.',
  verifications: {
    titre: 'Votre poste, maintenant',
    phrase: 'Ces vérifications se font dans votre navigateur. Rien n’en est conservé.',
    enCours: 'Vérification en cours…',
    refaire: 'Refaire les vérifications',
    bon: 'Bon',
    aCorriger: 'À corriger',
    inconnu: 'Non vérifié',
    indisponible: 'Indisponible',
    navigateur: {
      nom: 'Navigateur',
      bon: 'À jour, cookies acceptés',
      ancien:
        'Trop ancien\u00a0: mettez-le à jour, ou utilisez une version récente de Firefox, Chrome, Edge ou Safari',
      sansCookies:
        'Les cookies sont refusés\u00a0: acceptez ceux de ce site, sans lesquels on ne peut pas rester connecté',
    },
    horloge: {
      nom: 'Horloge',
      bon: 'À l’heure',
      avance: (duree: string): string =>
        `En avance de ${duree}\u00a0: réglez-la, un certificat peut être refusé`,
      retard: (duree: string): string =>
        `En retard de ${duree}\u00a0: réglez-la, un certificat peut être refusé`,
      injoignable: 'Le serveur n’a pas répondu',
    },
    carte: {
      nom: 'Connexion par carte',
      bon: 'Pro Santé Connect répond',
      absente:
        'Pro Santé Connect ne répond pas\u00a0: réessayez dans quelques minutes, ou connectez-vous avec votre mot de passe',
      injoignable: 'Le serveur n’a pas répondu',
    },
    lecteur: {
      nom: 'Lecteur de carte',
      limite: 'Un navigateur ne peut pas le voir\u00a0: il se vérifie en vous connectant par carte',
    },
    duree: (secondes: number): string => {
      const minutes = Math.round(secondes / 60);
      return minutes < 1
        ? `${secondes}\u00a0secondes`
        : `${minutes}\u00a0minute${minutes > 1 ? 's' : ''}`;
    },
  },
  parties: [
    {
      titre:
        'Téléchargement des logiciels de lecture des cartes CPS, CPE (transporteur uniquement) et carte Vitale',
      blocs: [
        'Les logiciels de lecture sont gratuits. Téléchargez-les sur le site de l’Agence du numérique en santé, jamais depuis un lien reçu par message.',
      ],
      liens: [
        {
          texte: 'Cartes CPS\u00a0: logiciels et commande',
          vers: 'https://esante.gouv.fr/produits-services/cps',
        },
        {
          texte: 'Application e-CPS, sans lecteur',
          vers: 'https://esante.gouv.fr/produits-services/e-cps',
        },
        {
          texte: 'Pro Santé Connect',
          vers: 'https://esante.gouv.fr/produits-services/pro-sante-connect',
        },
      ],
    },
    {
      titre: 'Installation de l’équipement nécessaire à la lecture des cartes',
      blocs: [
        'Branchez un lecteur de cartes à puce compatible PC/SC, installez le logiciel de lecture, puis redémarrez le navigateur. Insérez la carte puce en avant, et attendez que le voyant du lecteur soit fixe.',
        'Sans lecteur, l’application e-CPS remplace la carte\u00a0: elle s’active une fois, avec votre carte, ou avec l’e-mail et le mobile connus de l’Annuaire Santé.',
      ],
      liens: [],
    },
    {
      titre: 'Un problème avec vos logiciels installés\u00a0?',
      blocs: [
        'Vérifiez que la carte n’est pas expirée, que le code n’a pas été saisi trois fois de travers, et qu’un seul logiciel de lecture est installé.',
        'Nous vous conseillons de vous faire aider par votre Conseiller Informatique et Services ou par l’assistance technique.',
      ],
      liens: [],
    },
  ],
  assistance: 'Assistance technique et caisses',
} as const;
