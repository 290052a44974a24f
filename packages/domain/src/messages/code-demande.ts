import { defineMessage } from '../outbox/define-message.ts';
import {
  circumstances,
  contactAssistance,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

export interface CodeDemandeData extends Circumstances {
  /** As people read it: « 75 001 234 6 ». */
  readonly numero: string;
}

/**
 * T4, to the address that was typed, which may be anybody's: that the code is on its way, and nothing
 * that opens or cancels anything.
 */
export const codeDemande = defineMessage<CodeDemandeData>({
  genre: 'code-demande',
  canal: 'email',
  libelle: 'Confirmation d’envoi d’un code confidentiel',
  write: (data, espace) =>
    compose(espace, {
      subject: `Vos éléments de connexion sont en route, ${espace.organisation.nom}`,
      title: 'Vos éléments de connexion sont en route',
      blocks: [
        paragraph(
          `Vous allez recevoir vos éléments de connexion à l’espace ${espace.organisation.nom} par courrier, à l’adresse postale que nous avons de vous ou, à défaut, à l’adresse e-mail que nous avons de vous.`,
        ),
        circumstances(data, [['N° tiers', data.numero]]),
        paragraph(
          `Rien reçu d’ici quinze jours\u00a0? Faites-en une nouvelle demande, ou ${contactAssistance(espace)}.`,
        ),
        paragraph(
          'Vous n’avez rien demandé\u00a0? Votre adresse a été saisie par erreur\u00a0: ignorez ce message.',
        ),
      ],
    }),
});
