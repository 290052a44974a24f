import { defineMessage } from '../outbox/define-message.ts';
import {
  circumstances,
  contactAssistance,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';
import { wayBackByKey } from './ways-back.ts';

export interface CompteSuspenduData extends Circumstances {
  readonly statut: 'gele' | 'dormant';
}

/** To the owner, whom the sign-in page tells nothing that it does not tell a stranger (B2). */
export const connexionSuspendue = defineMessage<CompteSuspenduData>({
  genre: 'connexion-suspendue',
  canal: 'email',
  libelle: 'Avis de connexion à un compte qui n’est pas ouvert',
  write: (data, espace) =>
    compose(espace, {
      subject: `Connexion à votre compte impossible, ${espace.organisation.nom}`,
      title: 'Quelqu’un a voulu entrer dans votre compte',
      blocks: [
        paragraph(
          data.statut === 'gele'
            ? 'Une connexion ou un nouveau mot de passe a été demandé. Votre compte est gelé\u00a0: rien ne s’est ouvert, quel que soit le mot de passe saisi.'
            : 'Une connexion ou un nouveau mot de passe a été demandé. Votre compte est bloqué faute d’utilisation\u00a0: rien ne s’est ouvert, quel que soit le mot de passe saisi.',
        ),
        circumstances(data),
        paragraph(`C’était vous\u00a0? ${espace.reouverture.comment}`),
        ...wayBackByKey(espace, data.statut),
        paragraph(
          `Ce n’était pas vous\u00a0? Personne n’est entré. Si cela se répète, ${contactAssistance(espace)}.`,
        ),
      ],
    }),
});
