import { defineMessage } from '../outbox/define-message.ts';
import {
  changePasswordIfNotYou,
  circumstances,
  NOTHING_TO_DO,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

/** A sign-in from a browser that the account did not know. */
export const nouvelAppareil = defineMessage<Circumstances>({
  genre: 'nouvel-appareil',
  canal: 'email',
  libelle: 'Avis de connexion depuis un nouvel appareil',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Connexion depuis un nouvel appareil, ${espace.organisation.nom}`,
      title: 'Connexion depuis un nouvel appareil',
      blocks: [
        paragraph(
          'Quelqu’un s’est connecté à votre compte depuis un navigateur qui n’y était jamais entré, ou dont les données ont été effacées.',
        ),
        circumstances(data),
        NOTHING_TO_DO,
        changePasswordIfNotYou(espace),
      ],
    }),
});
