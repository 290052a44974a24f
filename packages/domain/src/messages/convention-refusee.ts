import { defineMessage } from '../outbox/define-message.ts';
import { contactAssistance, paragraph } from './circumstances.ts';
import { compose } from './layout.ts';

export interface ConventionRefuseeData {
  readonly suivi: string;
  /** As the agent wrote it. */
  readonly motif: string;
  /** Where another request begins. */
  readonly url: string;
}

export const conventionRefusee = defineMessage<ConventionRefuseeData>({
  genre: 'convention-refusee',
  canal: 'email',
  libelle: 'Convention refusée',
  write: (data, espace) =>
    compose(espace, {
      subject: `Réponse à votre demande de convention, ${espace.organisation.nom}`,
      title: 'Votre demande n’est pas acceptée',
      blocks: [
        paragraph(`Votre demande ${data.suivi} n’est pas acceptée, pour le motif suivant\u00a0:`),
        paragraph(data.motif),
        paragraph('Une fois ce point corrigé, vous pouvez faire une nouvelle demande\u00a0:'),
        { kind: 'link', label: 'Faire une nouvelle demande', url: data.url },
        paragraph(
          `Une question sur cette décision\u00a0? Pour y répondre, ${contactAssistance(espace)}.`,
        ),
      ],
    }),
});
