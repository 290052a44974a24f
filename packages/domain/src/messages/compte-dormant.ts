import { defineMessage } from '../outbox/define-message.ts';
import { contactAssistance, paragraph } from './circumstances.ts';
import { compose } from './layout.ts';
import { formatParisDay } from './paris-dates.ts';
import { wayBackByKey } from './ways-back.ts';

export interface CompteDormantData {
  /** Months without a sign-in after which an account is blocked. */
  readonly months: number;
  readonly le: Date;
}

/** To the owner of an account that has not been used for too long. */
export const compteDormant = defineMessage<CompteDormantData>({
  genre: 'compte-dormant',
  canal: 'email',
  libelle: 'Avis de compte bloqué faute d’utilisation',
  write: (data, espace) =>
    compose(espace, {
      subject: `Votre compte est bloqué faute d’utilisation, ${espace.organisation.nom}`,
      title: 'Votre compte est bloqué faute d’utilisation',
      blocks: [
        paragraph(
          `Votre compte n’a pas servi depuis ${data.months}\u00a0mois\u00a0: il est bloqué depuis le ${formatParisDay(data.le)}, pour que personne ne s’en serve à votre place. Rien n’est effacé.`,
        ),
        paragraph(espace.reouverture.comment),
        ...wayBackByKey(espace, 'dormant'),
        paragraph(`Une question\u00a0? Pour y répondre, ${contactAssistance(espace)}.`),
      ],
    }),
});
