import { defineMessage } from '../outbox/define-message.ts';
import {
  circumstances,
  accountPageName,
  contactAssistance,
  wayToNewPassword,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';
import { formatParisTime } from './paris-dates.ts';

export interface ConnexionBloqueeData extends Circumstances {
  /** Wrong passwords that led to it. */
  readonly echecs: number;
  readonly bloqueJusquA: Date;
}

/** To the owner, whom the sign-in page tells nothing that it does not tell a stranger. */
export const connexionBloquee = defineMessage<ConnexionBloqueeData>({
  genre: 'connexion-bloquee',
  canal: 'email',
  libelle: 'Avis de connexion bloquée',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Connexion bloquée pour quelques minutes, ${espace.organisation.nom}`,
      title: 'La connexion à votre compte est bloquée pour quelques minutes',
      blocks: [
        paragraph(
          `${data.echecs}\u00a0mots de passe incorrects ont été saisis pour votre compte. La connexion est refusée jusqu’à ${formatParisTime(data.bloqueJusquA)}, puis sera de nouveau possible sans rien faire.`,
        ),
        circumstances(data),
        paragraph(
          `C’était vous\u00a0? Attendez l’heure indiquée, ou choisissez un nouveau mot de passe par «\u00a0${wayToNewPassword(espace)}\u00a0».`,
        ),
        paragraph(
          `Ce n’était pas vous\u00a0? Personne n’est entré. Si ce mot de passe sert aussi ailleurs, changez-le depuis «\u00a0${accountPageName(espace)}\u00a0». Si cela se répète, ${contactAssistance(espace)}.`,
        ),
      ],
    }),
});
