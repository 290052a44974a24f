import type { Espace } from '@eps/espaces';
import { defineMessage } from '../outbox/define-message.ts';
import { circumstances, paragraph } from './circumstances.ts';
import { compose } from './layout.ts';
import { formatHours } from './paris-dates.ts';
import type { AddressLinkData } from './verification-adresse.ts';

/** The link that activates an account just asked for (T3, A4). */
export const activationCompte = defineMessage<AddressLinkData>({
  genre: 'activation-compte',
  canal: 'email',
  libelle: 'Lien d’activation',
  write: (data, espace) => {
    const { titre, phrase, bouton } = wordsOf(espace);
    return compose(espace, {
      subject: `${titre}, ${espace.organisation.nom}`,
      title: titre,
      blocks: [
        paragraph(phrase),
        { kind: 'link', label: bouton, url: data.url },
        paragraph(
          `Le lien est valable ${formatHours(data.lifetimeHours)} et ne sert qu’une fois. Ne le transmettez à personne.`,
        ),
        circumstances(data),
        paragraph(
          'Vous n’avez rien demandé\u00a0? Ignorez ce message\u00a0: sans votre clic, rien n’est créé ni modifié.',
        ),
      ],
    });
  },
});

/** As each guide words it. */
function wordsOf({ creation }: Espace): Record<'titre' | 'phrase' | 'bouton', string> {
  return creation === null
    ? {
        titre: 'Activez votre compte',
        phrase:
          'Votre compte n’attend plus que vous\u00a0: cliquez sur ce lien afin de confirmer et de valider l’accès à votre espace personnel. L’accès à votre compte sera instantané.',
        bouton: 'Activer mon compte',
      }
    : {
        titre: 'Validez votre adresse e-mail',
        phrase:
          'Votre compte n’attend plus que vous\u00a0: validez votre adresse e-mail pour le créer. L’accès à votre compte sera instantané.',
        bouton: 'Valider adresse e-mail',
      };
}
