import { defineMessage } from '../outbox/define-message.ts';
import {
  callIfNotYou,
  circumstances,
  NOTHING_TO_DO,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

export const motDePasseChange = defineMessage<Circumstances>({
  genre: 'mot-de-passe-change',
  canal: 'email',
  libelle: 'Avis de changement de mot de passe',
  write: (data, espace) =>
    compose(espace, {
      subject: `Votre mot de passe a changé, ${espace.organisation.nom}`,
      title: 'Votre mot de passe a été changé',
      blocks: [
        paragraph('L’ancien mot de passe ne sert plus, et vos autres sessions ont été fermées.'),
        circumstances(data),
        NOTHING_TO_DO,
        callIfNotYou(espace),
      ],
    }),
});
