import { defineMessage } from '../outbox/define-message.ts';
import { maskEmail } from '../outbox/mask-recipient.ts';
import type { NewAddressData } from './adresse-changement-demande.ts';
import { circumstances, NOTHING_TO_DO, paragraph } from './circumstances.ts';
import { compose, type Block } from './layout.ts';
import { formatParis } from './paris-dates.ts';

export interface AdresseEnAttenteData extends NewAddressData {
  /** When the new address replaces the old one. */
  readonly prendEffetLe: Date;
  /** Cancels the change; null to the new address, whoever holds it. */
  readonly annulation: string | null;
}

/** A new address is proved: it replaces the old one in so many hours, unless that one objects (B3). */
export const adresseEnAttente = defineMessage<AdresseEnAttenteData>({
  genre: 'adresse-en-attente',
  canal: 'email',
  libelle: 'Avis de changement d’adresse à venir',
  securite: true,
  ownAddressOnly: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Votre adresse e-mail va changer, ${espace.organisation.nom}`,
      title: 'L’adresse de votre compte va être remplacée',
      blocks: [
        paragraph(
          'La nouvelle adresse a été confirmée depuis sa boîte. Jusqu’à la date ci-dessous, on se connecte et l’on reçoit les liens à l’ancienne\u00a0; les avis de sécurité arrivent aux deux.',
        ),
        circumstances(data, [
          ['Nouvelle adresse', maskEmail(data.nouvelleAdresse)],
          ['Prend effet', formatParis(data.prendEffetLe)],
        ]),
        NOTHING_TO_DO,
        ...cancellation(data.annulation),
      ],
    }),
});

function cancellation(url: string | null): Block[] {
  if (url === null) return [];
  return [
    paragraph(
      'Ce n’était pas vous\u00a0? Annulez ce changement, puis choisissez un nouveau mot de passe\u00a0: quelqu’un connaît peut-être le vôtre.',
    ),
    { kind: 'link', label: 'Annuler ce changement', url },
  ];
}
