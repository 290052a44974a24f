import { defineMessage } from '../outbox/define-message.ts';
import {
  circumstances,
  contactAssistance,
  NOTHING_TO_DO,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

/** To the delegate: a sign-in from a browser that never was theirs. */
export const nouvelAppareilDelegue = defineMessage<Circumstances>({
  genre: 'nouvel-appareil-delegue',
  canal: 'email',
  libelle: 'Avis de connexion d’un délégué depuis un nouvel appareil',
  write: (data, espace) =>
    compose(espace, {
      subject: `Connexion depuis un nouvel appareil, ${espace.organisation.nom}`,
      title: 'Connexion par délégation depuis un nouvel appareil',
      blocks: [
        paragraph(
          'Quelqu’un s’est connecté avec votre adresse et votre mot de passe de délégué, depuis un navigateur qui n’avait jamais servi, ou dont les données ont été effacées.',
        ),
        circumstances(data),
        NOTHING_TO_DO,
        paragraph(
          `Ce n’était pas vous\u00a0? Choisissez tout de suite un nouveau mot de passe par «\u00a0Mot de passe oublié\u00a0», prévenez les personnes pour qui vous agissez, puis ${contactAssistance(espace)}.`,
        ),
      ],
    }),
});
