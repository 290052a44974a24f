import { defineMessage } from '../outbox/define-message.ts';
import {
  circumstances,
  contactAssistance,
  NOTHING_TO_DO,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

/** To the delegate, whose password was chosen anew. */
export const motDePasseDelegueChange = defineMessage<Circumstances>({
  genre: 'mot-de-passe-delegue-change',
  canal: 'email',
  libelle: 'Avis de changement de mot de passe de délégué',
  write: (data, espace) =>
    compose(espace, {
      subject: `Votre mot de passe de délégué a changé, ${espace.organisation.nom}`,
      title: 'Votre mot de passe de délégué a été changé',
      blocks: [
        paragraph('L’ancien mot de passe ne sert plus, et vos sessions ont été fermées.'),
        circumstances(data),
        NOTHING_TO_DO,
        paragraph(
          `Ce n’était pas vous\u00a0? Prévenez les personnes pour qui vous agissez, puis ${contactAssistance(espace)}.`,
        ),
      ],
    }),
});
