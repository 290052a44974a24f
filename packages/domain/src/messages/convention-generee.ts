import type { Convention } from '@eps/documents';
import { defineMessage } from '../outbox/define-message.ts';
import {
  circumstances,
  contactAssistance,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';
import { formatHours } from './paris-dates.ts';

export interface ConventionGenereeData extends Circumstances {
  /** Where it is deposited. */
  readonly url: string;
  readonly lifetimeHours: number;
  readonly document: { readonly nom: string; readonly contenu: Convention };
}

/** Step 3 bis of the 2023 guide: the document, and the link to deposit it once signed. */
export const conventionGeneree = defineMessage<ConventionGenereeData>({
  genre: 'convention-generee',
  canal: 'email',
  libelle: 'Convention à signer',
  write: (data, espace) => ({
    ...compose(espace, {
      subject: `Votre demande de convention, ${espace.organisation.nom}`,
      title: 'Votre convention est prête à signer',
      blocks: [
        paragraph(
          'Vous trouverez en pièce jointe votre demande de convention de télétransmission. Datez-la, signez-la, puis déposez-la accompagnée d’un RIB\u00a0:',
        ),
        { kind: 'link', label: 'Déposer ma demande', url: data.url },
        paragraph(
          `Ce lien est valable ${formatHours(data.lifetimeHours)}. Il fonctionne jusqu’au dépôt de votre demande\u00a0; ne le transmettez à personne.`,
        ),
        circumstances(data),
        paragraph(
          `Vous n’avez rien demandé\u00a0? Ignorez ce message\u00a0: sans dépôt, aucune convention n’est établie. Si cela se répète, ${contactAssistance(espace)}.`,
        ),
      ],
    }),
    documents: [{ genre: 'convention', ...data.document }],
  }),
});
