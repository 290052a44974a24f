import { defineMessage } from '../outbox/define-message.ts';
import {
  accountPageName,
  callIfNotYou,
  circumstances,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

/** From now on the password alone signs in. */
export const secondFacteurRetire = defineMessage<Circumstances>({
  genre: 'second-facteur-retire',
  canal: 'email',
  libelle: 'Avis de second facteur retiré',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Second facteur retiré, ${espace.organisation.nom}`,
      title: 'Votre compte n’a plus de second facteur',
      blocks: [
        paragraph(
          'Le code de votre application n’est plus demandé à la connexion, et vos codes de secours ne servent plus.',
        ),
        circumstances(data),
        paragraph(
          `C’était vous\u00a0? Vous pouvez en activer un autre depuis «\u00a0${accountPageName(espace)}\u00a0».`,
        ),
        callIfNotYou(espace),
      ],
    }),
});
