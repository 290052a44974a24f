import { defineMessage } from '../outbox/define-message.ts';
import {
  circumstances,
  contactAssistance,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

export interface DemandeRecueData extends Circumstances {
  /** Number to follow it by. */
  readonly suivi: string;
  readonly url: string;
}

/** A request has been deposited: its number, and where it is followed without an account. */
export const demandeRecue = defineMessage<DemandeRecueData>({
  genre: 'demande-recue',
  canal: 'email',
  libelle: 'Demande de convention reçue',
  write: (data, espace) =>
    compose(espace, {
      subject: `Votre demande a bien été prise en compte, ${espace.organisation.nom}`,
      title: 'Votre demande a bien été prise en compte',
      blocks: [
        paragraph(
          `Nous avons reçu votre demande de convention. Elle porte le numéro ${data.suivi}\u00a0; un agent l’examine, et sa réponse vous parviendra à cette adresse.`,
        ),
        { kind: 'link', label: 'Suivre ma demande', url: data.url },
        circumstances(data, [['Numéro de suivi', data.suivi]]),
        paragraph(
          `Ce n’était pas vous\u00a0? Sans attendre, ${contactAssistance(espace)}, et donnez ce numéro.`,
        ),
      ],
    }),
});
