import { defineMessage } from '../outbox/define-message.ts';
import {
  callIfNotYou,
  circumstances,
  NOTHING_TO_DO,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose, type Block } from './layout.ts';

export interface MotDePasseChangeData extends Circumstances {
  /** « Nadia Benali »: who may act in the account; absent where nobody may. */
  readonly delegues?: readonly string[];
}

export const motDePasseChange = defineMessage<MotDePasseChangeData>({
  genre: 'mot-de-passe-change',
  canal: 'email',
  libelle: 'Avis de changement de mot de passe',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Votre mot de passe a changé, ${espace.organisation.nom}`,
      title: 'Votre mot de passe a été changé',
      blocks: [
        paragraph('L’ancien mot de passe ne sert plus, et vos autres sessions ont été fermées.'),
        circumstances(data),
        ...delegues(data),
        NOTHING_TO_DO,
        callIfNotYou(espace),
      ],
    }),
});

/** Who changed it may be taking the account back: those who act in it are theirs to know. */
function delegues({ delegues: names = [] }: MotDePasseChangeData): Block[] {
  if (names.length === 0) return [];
  return [
    paragraph(
      `Vérifiez vos délégations\u00a0: elles continuent, pour ${names.join(', ')}. Retirez celles que vous n’avez pas données.`,
    ),
  ];
}
