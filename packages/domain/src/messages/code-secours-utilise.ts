import { defineMessage } from '../outbox/define-message.ts';
import {
  accountPageName,
  changePasswordIfNotYou,
  circumstances,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

export interface CodeSecoursUtiliseData extends Circumstances {
  /** Recovery codes that can still be used. */
  readonly restants: number;
}

/** A recovery code stood for the application: its owner may have lost it, or somebody has the list. */
export const codeSecoursUtilise = defineMessage<CodeSecoursUtiliseData>({
  genre: 'code-secours-utilise',
  canal: 'email',
  libelle: 'Avis de code de secours utilisé',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Code de secours utilisé, ${espace.organisation.nom}`,
      title: 'Un de vos codes de secours a servi',
      blocks: [
        paragraph('Il a remplacé le code de votre application, et ne peut plus servir.'),
        circumstances(data, [['Codes de secours restants', String(data.restants)]]),
        paragraph(
          `C’était vous\u00a0? Vous n’avez rien à faire. Si votre téléphone est perdu, retirez le second facteur puis activez-en un autre depuis «\u00a0${accountPageName(espace)}\u00a0»\u00a0; s’il reste peu de codes, demandez-en de nouveaux au même endroit.`,
        ),
        changePasswordIfNotYou(espace),
      ],
    }),
});
