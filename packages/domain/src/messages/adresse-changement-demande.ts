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
import { formatHours } from './paris-dates.ts';

export interface NewAddressData extends Circumstances {
  /** In clear; the message masks it. */
  readonly nouvelleAdresse: string;
}

export interface AdresseChangementDemandeData extends NewAddressData {
  /** Cancels the change. */
  readonly annulation: string;
  /** From its proof to its taking effect; null: at once. */
  readonly delayHours: number | null;
}

/** To the old address: a change was asked, and is not done yet. */
export const adresseChangementDemande = defineMessage<AdresseChangementDemandeData>({
  genre: 'adresse-changement-demande',
  canal: 'email',
  libelle: 'Avis de changement d’adresse demandé',
  securite: true,
  ownAddressOnly: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Changement d’adresse demandé, ${espace.organisation.nom}`,
      title: 'Un changement d’adresse e-mail a été demandé',
      blocks: [
        paragraph(
          `Quelqu’un a demandé, depuis votre compte, à remplacer cette adresse. Elle reste la vôtre tant que la nouvelle n’est pas confirmée depuis sa boîte${afterThat(data.delayHours)}.`,
        ),
        circumstances(data, [['Nouvelle adresse', maskEmail(data.nouvelleAdresse)]]),
        NOTHING_TO_DO,
        changePasswordIfNotYou(espace),
        { kind: 'link', label: 'Annuler ce changement', url: data.annulation },
      ],
    }),
});

function afterThat(delayHours: number | null): string {
  return delayHours === null ? '' : `, puis pendant ${formatHours(delayHours)}`;
}
