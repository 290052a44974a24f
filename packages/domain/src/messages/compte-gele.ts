import { defineMessage } from '../outbox/define-message.ts';
import {
  circumstances,
  contactAssistance,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

export interface CompteGeleData extends Circumstances {
  /** Whether somebody acted in the account, or was invited to. */
  readonly delegationsTerminees: boolean;
}

/** To the owner: the account is frozen, and how it is opened again (B3; spec, rule 13). */
export const compteGele = defineMessage<CompteGeleData>({
  genre: 'compte-gele',
  canal: 'email',
  libelle: 'Avis de compte gelé',
  write: (data, espace) =>
    compose(espace, {
      subject: `Votre compte est gelé, ${espace.organisation.nom}`,
      title: 'Votre compte est gelé',
      blocks: [
        paragraph(
          'Le lien «\u00a0Geler mon compte\u00a0» d’un de nos messages a été utilisé. Plus personne n’entre dans votre compte, pas même avec son mot de passe\u00a0: les sessions ouvertes ont été fermées, et un changement d’adresse en cours est abandonné. Rien n’est effacé.',
        ),
        circumstances(data),
        ...(data.delegationsTerminees
          ? [paragraph('Vos délégations prennent fin\u00a0; à vous de les redonner.')]
          : []),
        paragraph(`${espace.reouverture.comment} Un lien reçu par e-mail ne suffit pas.`),
        paragraph(`Une question\u00a0? Pour y répondre, ${contactAssistance(espace)}.`),
      ],
    }),
});
