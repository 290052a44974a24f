import { defineMessage } from '../outbox/define-message.ts';
import {
  circumstances,
  contactAssistance,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { identifierOf } from './identifiant.ts';
import { compose } from './layout.ts';

/** To the owner of an address: someone else gave it as theirs. */
export const adresseConvoitee = defineMessage<Circumstances>({
  genre: 'adresse-convoitee',
  canal: 'email',
  libelle: 'Avis d’adresse convoitée',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Votre adresse e-mail a été saisie par quelqu’un, ${espace.organisation.nom}`,
      title: 'Quelqu’un a voulu utiliser votre adresse e-mail',
      blocks: [
        paragraph(
          'Votre adresse a été saisie pour un autre compte. Comme elle est déjà celle du vôtre, cela a été refusé et rien n’a été modifié.',
        ),
        circumstances(data),
        paragraph(
          `C’était vous\u00a0? Cette adresse est déjà celle de votre compte\u00a0: connectez-vous avec ${identifierOf(espace)} et votre mot de passe.`,
        ),
        paragraph(
          `Ce n’était pas vous\u00a0? Il s’agit sans doute d’une faute de frappe. Si cela se répète, ${contactAssistance(espace)}.`,
        ),
      ],
    }),
});
