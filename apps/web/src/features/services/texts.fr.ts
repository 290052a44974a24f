/** Words of the page of a service that is not open yet. */
export const serviceTexts = {
  bientot: 'bientôt',
  phrase: (nom: string): string =>
    `«\u00a0${nom}\u00a0» n’est pas encore ouvert. Rien n’est à faire ici pour le moment.`,
  ferez: 'Ce que vous pourrez y faire',
  enAttendant: 'En attendant',
  interlocuteur: (interlocuteur: string): string =>
    `Vos dossiers suivent leur cours comme avant. Pour une question, une attestation ou une échéance, adressez-vous à ${interlocuteur}.`,
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
    abonnements: [
      'Choisir le bulletin et les lettres par thème.',
      'Les recevoir sur papier ou par e-mail.',
      'Changer d’avis d’un geste, pris en compte aussitôt.',
    ],
  } as Readonly<Partial<Record<string, readonly string[]>>>,
} as const;
