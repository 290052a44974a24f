import { defineMessage } from '../outbox/define-message.ts';
import { circumstances, paragraph } from './circumstances.ts';
import { compose } from './layout.ts';
import { formatHours } from './paris-dates.ts';
import type { AddressLinkData } from './verification-adresse.ts';

/** To the new address: it replaces the old one only once its owner has clicked. */
export const changementAdresse = defineMessage<AddressLinkData>({
  genre: 'changement-adresse',
  canal: 'email',
  libelle: 'Confirmation de nouvelle adresse',
  write: (data, espace) =>
    compose(espace, {
      subject: `Confirmez votre nouvelle adresse e-mail, ${espace.organisation.nom}`,
      title: 'Confirmez votre nouvelle adresse e-mail',
      blocks: [
        paragraph(
          `Vous avez demandé à vous connecter à l’espace ${espace.organisation.nom} avec cette adresse. Jusqu’à votre confirmation, l’ancienne reste valable.`,
        ),
        { kind: 'link', label: 'Confirmer cette adresse', url: data.url },
        paragraph(`Le lien est valable ${formatHours(data.lifetimeHours)} et ne sert qu’une fois.`),
        circumstances(data),
        paragraph('Vous n’avez rien demandé\u00a0? Ignorez ce message\u00a0: rien ne changera.'),
      ],
    }),
});
