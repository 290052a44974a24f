import { defineMessage } from '../outbox/define-message.ts';
import {
  accountPageName,
  callIfNotYou,
  circumstances,
  NOTHING_TO_DO,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

/** From now on a sign-in needs the owner's application too. */
export const secondFacteurActive = defineMessage<Circumstances>({
  genre: 'second-facteur-active',
  canal: 'email',
  libelle: 'Avis de second facteur activé',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Second facteur activé, ${espace.organisation.nom}`,
      title: 'Un second facteur protège votre compte',
      blocks: [
        paragraph(
          'À chaque connexion par mot de passe, le code d’une application d’authentification est désormais demandé.',
        ),
        circumstances(data),
        paragraph(
          `Gardez vos codes de secours hors de votre téléphone\u00a0: ils servent le jour où il manque. Vous pouvez en demander de nouveaux depuis «\u00a0${accountPageName(espace)}\u00a0».`,
        ),
        NOTHING_TO_DO,
        callIfNotYou(espace),
      ],
    }),
});
