import { defineMessage } from '../outbox/define-message.ts';
import { maskEmail } from '../outbox/mask-recipient.ts';
import {
  changePasswordIfNotYou,
  circumstances,
  NOTHING_TO_DO,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

export interface NewAddressData extends Circumstances {
  /** In clear; the message masks it. */
  readonly nouvelleAdresse: string;
}

/** To the old address: a change was asked, and is not done yet. */
export const adresseChangementDemande = defineMessage<NewAddressData>({
  genre: 'adresse-changement-demande',
  canal: 'email',
  libelle: 'Avis de changement d’adresse demandé',
  write: (data, espace) =>
    compose(espace, {
      subject: `Changement d’adresse demandé, ${espace.organisation.nom}`,
      title: 'Un changement d’adresse e-mail a été demandé',
      blocks: [
        paragraph(
          'Quelqu’un qui connaît votre mot de passe a demandé à remplacer cette adresse. Elle reste la vôtre tant que la nouvelle n’est pas confirmée depuis sa boîte.',
        ),
        circumstances(data, [['Nouvelle adresse', maskEmail(data.nouvelleAdresse)]]),
        NOTHING_TO_DO,
        changePasswordIfNotYou(espace),
      ],
    }),
});
