import { defineMessage } from '../outbox/define-message.ts';
import { contactAssistance, paragraph } from './circumstances.ts';
import { compose } from './layout.ts';

export interface ConventionAccepteeData {
  readonly suivi: string;
  /** Where an account is created. */
  readonly url: string;
}

/** Accepted: the code confidentiel travels by itself, never in this mail. */
export const conventionAcceptee = defineMessage<ConventionAccepteeData>({
  genre: 'convention-acceptee',
  canal: 'email',
  libelle: 'Convention acceptée',
  write: (data, espace) =>
    compose(espace, {
      subject: `Votre convention est acceptée, ${espace.organisation.nom}`,
      title: 'Votre convention est acceptée',
      blocks: [
        paragraph(
          `Votre demande ${data.suivi} est acceptée. Vous recevrez séparément, par courrier à l’adresse de votre demande, le code confidentiel qui ouvre votre espace.`,
        ),
        { kind: 'link', label: 'Créer mon compte, une fois le code reçu', url: data.url },
        paragraph(
          `Une question sur cette décision\u00a0? Pour y répondre, ${contactAssistance(espace)}.`,
        ),
      ],
    }),
});
