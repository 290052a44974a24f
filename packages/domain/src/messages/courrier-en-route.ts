import type { Espace } from '@eps/espaces';
import { defineMessage } from '../outbox/define-message.ts';
import {
  circumstances,
  contactAssistance,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';
import { formatHours } from './paris-dates.ts';

export interface CourrierEnRouteData extends Circumstances {
  readonly reference: string;
  /** Cancels the letter. */
  readonly url: string;
  readonly lifetimeHours: number;
}

/** To the address on file: a letter is on its way, and can be stopped (B8). */
export const courrierEnRoute = defineMessage<CourrierEnRouteData>({
  genre: 'courrier-en-route',
  canal: 'email',
  libelle: 'Avis de courrier en route',
  securite: true,
  ownAddressOnly: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Un courrier est en route, ${espace.organisation.nom}`,
      title: 'Un courrier est en route',
      blocks: [
        paragraph(
          `Un ${nomOf(espace)} a été demandé pour ouvrir votre espace ${espace.organisation.nom}. Il part par courrier, à l’adresse postale que nous avons de vous. Un compte existant continue de fonctionner jusqu’à ce qu’il serve.`,
        ),
        circumstances(data, [['Courrier', data.reference]]),
        paragraph('C’était vous\u00a0? Vous n’avez rien à faire\u00a0: attendez ce courrier.'),
        paragraph(
          `Ce n’était pas vous\u00a0? Annulez-le\u00a0: ce ${nomOf(espace)} n’ouvrira rien. Ce lien est valable ${formatHours(data.lifetimeHours)}.`,
        ),
        { kind: 'link', label: 'Annuler ce courrier', url: data.url },
        paragraph(`Si cela se répète, ${contactAssistance(espace)}.`),
      ],
    }),
});

function nomOf({ codeConfidentiel }: Espace): string {
  return codeConfidentiel?.nom ?? 'code';
}
