/** Words of the page of a service that is not open yet. */
export const serviceTexts = {
  bientot: 'bientôt',
  phrase: (nom: string): string =>
    `«\u00a0${nom}\u00a0» n’est pas encore ouvert. Rien n’est à faire ici pour le moment.`,
  ferez: 'Ce que vous pourrez y faire',
  enAttendant: 'En attendant',
  interlocuteur: (interlocuteur: string): string =>
    `Vos dossiers suivent leur cours comme avant. Pour une question, une attestation ou une échéance, contactez ${interlocuteur}.`,
  coordonnees: 'Trouver ses coordonnées',
  retour: 'Retour à mon espace',
  /** What each service will do, by its id; a service without a list keeps its one sentence. */
  details: {
    gardes: [
      'Voir vos gardes dans un calendrier et en liste\u00a0: secteur, horaires, rôle de régulateur ou d’effecteur.',
      'Les exporter vers votre agenda.',
      'Proposer un échange à un confrère du secteur, qui accepte ou décline\u00a0; vous le voyez tous les deux.',
    ],
    cotisations: [
      'Voir chaque année son montant, son échéance et son état\u00a0: due, payée ou en retard.',
      'Savoir comment payer.',
      'Télécharger l’attestation d’une année payée.',
    ],
    releves: [
      'Voir vos virements par période\u00a0: date, référence, total.',
      'Lire chaque ligne\u00a0: facture, acte, parts payées, motif d’un rejet.',
      'Télécharger un relevé en PDF, ou une sélection en CSV.',
    ],
    demandes: [
      'Déposer une demande de remboursement ou de prise en charge, une réclamation, une question.',
      'Joindre vos documents, et garder un brouillon.',
      'Signaler un changement de coordonnées de contact, postales ou bancaires.',
    ],
    suivi: [
      'Voir où en est chaque demande\u00a0: reçue, en cours, acceptée, refusée.',
      'Échanger des messages et envoyer une pièce demandée.',
    ],
    faq: ['Chercher parmi les réponses aux questions les plus posées.'],
    donnees: [
      'Voir ce que la mutuelle sait de vous\u00a0: identité, adresses, coordonnées bancaires masquées, convention.',
      'Signaler une erreur.',
    ],
    abonnements: [
      'Choisir le bulletin et les lettres par thème.',
      'Les recevoir sur papier ou par e-mail.',
      'Changer d’avis d’un geste, pris en compte aussitôt.',
    ],
  } as Readonly<Partial<Record<string, readonly string[]>>>,
} as const;
