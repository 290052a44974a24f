import { defineMessage } from '../outbox/define-message.ts';
import { maskEmail } from '../outbox/mask-recipient.ts';
import type { NewAddressData } from './adresse-changement-demande.ts';
import { callIfNotYou, circumstances, NOTHING_TO_DO, paragraph } from './circumstances.ts';
import { compose } from './layout.ts';

/** To the old address, once the new one has replaced it. */
export const adresseChangee = defineMessage<NewAddressData>({
  genre: 'adresse-changee',
  canal: 'email',
  libelle: 'Avis de changement d’adresse',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Votre adresse e-mail a changé, ${espace.organisation.nom}`,
      title: 'Votre adresse e-mail a été remplacée',
      blocks: [
        paragraph(
          `On se connecte désormais à votre espace ${espace.organisation.nom} avec une autre adresse\u00a0; celle-ci ne sert plus.`,
        ),
        circumstances(data, [['Nouvelle adresse', maskEmail(data.nouvelleAdresse)]]),
        NOTHING_TO_DO,
        callIfNotYou(espace),
      ],
    }),
});
