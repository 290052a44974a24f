import { defineMessage } from '../outbox/define-message.ts';
import {
  changePasswordIfNotYou,
  circumstances,
  NOTHING_TO_DO,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

/** Why a new address that was asked for will not replace the old one. */
export type MotifAnnulation = 'lien' | 'titulaire' | 'mot-de-passe' | 'adresse-prise';

export interface AdresseChangementAnnuleData extends Circumstances {
  readonly motif: MotifAnnulation;
}

const MOTIFS: Readonly<Record<MotifAnnulation, string>> = {
  lien: 'Le lien d’annulation envoyé à l’adresse du compte a été utilisé.',
  titulaire: 'Le changement a été abandonné depuis votre compte.',
  'mot-de-passe':
    'Le mot de passe du compte a été changé entre-temps\u00a0: par prudence, le changement d’adresse est abandonné. S’il est toujours voulu, demandez-le de nouveau.',
  'adresse-prise': 'La nouvelle adresse est devenue celle d’un autre compte.',
};

/** To the address of the account, and to the one that waited. */
export const adresseChangementAnnule = defineMessage<AdresseChangementAnnuleData>({
  genre: 'adresse-changement-annule',
  canal: 'email',
  libelle: 'Avis de changement d’adresse annulé',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Changement d’adresse annulé, ${espace.organisation.nom}`,
      title: 'Le changement d’adresse e-mail est annulé',
      blocks: [
        paragraph(`L’adresse de votre compte ne change pas. ${MOTIFS[data.motif]}`),
        circumstances(data),
        NOTHING_TO_DO,
        changePasswordIfNotYou(espace),
      ],
    }),
});
