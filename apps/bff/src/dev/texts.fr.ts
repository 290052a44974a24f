export const mailboxTexts = {
  title: 'Messages envoyés',
  intro:
    'Mode démonstration\u00a0: rien ne part. Ce que le portail aurait envoyé arrive ici, du plus récent au plus ancien.',
  filter: 'Filtrer les messages',
  to: 'Destinataire exact',
  channel: 'Canal',
  allChannels: 'Tous',
  apply: 'Filtrer',
  refresh: 'Actualiser',
  back: 'Retour au portail',
  none: 'Aucun message pour l’instant.',
  count: (number: number) => (number === 1 ? '1 message' : `${number} messages`),
  recipient: 'À',
  attachments: 'Pièces jointes',
  channels: { email: 'E-mail', sms: 'SMS', courrier: 'Courrier' },
} as const;
