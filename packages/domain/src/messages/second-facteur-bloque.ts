import { defineMessage } from '../outbox/define-message.ts';
import { circumstances, contactAssistance, paragraph, wayToNewPassword } from './circumstances.ts';
import type { ConnexionBloqueeData } from './connexion-bloquee.ts';
import { compose } from './layout.ts';
import { formatParisTime } from './paris-dates.ts';

/** The password was right, the codes were not: whoever tries knows the password. */
export const secondFacteurBloque = defineMessage<ConnexionBloqueeData>({
  genre: 'second-facteur-bloque',
  canal: 'email',
  libelle: 'Avis de second facteur bloqué',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Connexion bloquée pour quelques minutes, ${espace.organisation.nom}`,
      title: 'Le second facteur de votre compte est bloqué pour quelques minutes',
      blocks: [
        paragraph(
          `${data.echecs}\u00a0codes incorrects ont été saisis après votre mot de passe. Le second facteur est refusé jusqu’à ${formatParisTime(data.bloqueJusquA)}, puis sera de nouveau accepté sans rien faire.`,
        ),
        circumstances(data),
        paragraph(
          'C’était vous\u00a0? Attendez l’heure indiquée, vérifiez que l’heure de votre téléphone est réglée automatiquement, ou utilisez un code de secours.',
        ),
        paragraph(
          `Ce n’était pas vous\u00a0? Personne n’est entré, mais quelqu’un connaît votre mot de passe\u00a0: choisissez-en un autre par «\u00a0${wayToNewPassword(espace)}\u00a0», puis ${contactAssistance(espace)}.`,
        ),
      ],
    }),
});
