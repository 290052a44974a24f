import { defineMessage } from '../outbox/define-message.ts';
import { circumstances, paragraph } from './circumstances.ts';
import { compose } from './layout.ts';
import { formatHours } from './paris-dates.ts';
import type { AddressLinkData } from './verification-adresse.ts';

/** The link that activates an account just asked for (T3). */
export const activationCompte = defineMessage<AddressLinkData>({
  genre: 'activation-compte',
  canal: 'email',
  libelle: 'Lien d’activation',
  write: (data, espace) =>
    compose(espace, {
      subject: `Activez votre compte, ${espace.organisation.nom}`,
      title: 'Activez votre compte',
      blocks: [
        paragraph(
          'Votre compte n’attend plus que vous\u00a0: cliquez sur ce lien afin de confirmer et de valider l’accès à votre espace personnel. L’accès à votre compte sera instantané.',
        ),
        { kind: 'link', label: 'Activer mon compte', url: data.url },
        paragraph(
          `Le lien est valable ${formatHours(data.lifetimeHours)} et ne sert qu’une fois. Ne le transmettez à personne.`,
        ),
        circumstances(data),
        paragraph(
          'Vous n’avez rien demandé\u00a0? Ignorez ce message\u00a0: sans votre clic, rien n’est créé ni modifié.',
        ),
      ],
    }),
});
