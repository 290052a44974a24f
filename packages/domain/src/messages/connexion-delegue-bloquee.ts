import { defineMessage } from '../outbox/define-message.ts';
import { circumstances, contactAssistance, paragraph } from './circumstances.ts';
import type { ConnexionBloqueeData } from './connexion-bloquee.ts';
import { compose } from './layout.ts';
import { formatParisTime } from './paris-dates.ts';

/** To the delegate, whom the sign-in page tells nothing that it does not tell a stranger. */
export const connexionDelegueBloquee = defineMessage<ConnexionBloqueeData>({
  genre: 'connexion-delegue-bloquee',
  canal: 'email',
  libelle: 'Avis de connexion de délégué bloquée',
  write: (data, espace) =>
    compose(espace, {
      subject: `Connexion par délégation bloquée, ${espace.organisation.nom}`,
      title: 'Votre connexion par délégation est bloquée pour quelques minutes',
      blocks: [
        paragraph(
          `${data.echecs}\u00a0tentatives de connexion avec votre adresse ont échoué. La connexion est refusée jusqu’à ${formatParisTime(data.bloqueJusquA)}, puis sera de nouveau possible sans rien faire.`,
        ),
        circumstances(data),
        paragraph(
          'C’était vous\u00a0? Attendez l’heure indiquée, ou choisissez un nouveau mot de passe par «\u00a0Mot de passe oublié\u00a0».',
        ),
        paragraph(
          `Ce n’était pas vous\u00a0? Personne n’est entré. Si cela se répète, prévenez les personnes pour qui vous agissez, puis ${contactAssistance(espace)}.`,
        ),
      ],
    }),
});
