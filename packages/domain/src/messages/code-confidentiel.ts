import { defineMessage } from '../outbox/define-message.ts';
import { circumstances, paragraph, type Circumstances } from './circumstances.ts';
import { compose } from './layout.ts';
import { formatParisDay } from './paris-dates.ts';

export interface CodeConfidentielData extends Circumstances {
  readonly code: string;
  readonly expireLe: Date;
  /** Where an account is created. */
  readonly url: string;
}

/** T9 by mail. The first sentences and the signature are the 2023 guide's. */
export const codeConfidentiel = defineMessage<CodeConfidentielData>({
  genre: 'code-confidentiel',
  canal: 'email',
  libelle: 'Code confidentiel par e-mail',
  securite: true,
  ownAddressOnly: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Votre code confidentiel, ${espace.organisation.nom}`,
      title: 'Votre code confidentiel',
      blocks: [
        paragraph(
          'Votre compte a été réinitialisé, merci de créer votre compte avec le code confidentiel',
        ),
        { kind: 'code', text: data.code },
        { kind: 'link', label: 'Lien de création', url: data.url },
        paragraph(
          `Ce code est valable jusqu’au ${formatParisDay(data.expireLe)} et ne sert qu’une fois. Tant qu’il n’a pas servi, un compte existant continue de fonctionner.`,
        ),
        circumstances(data),
        paragraph(
          'Vous n’avez rien demandé\u00a0? Ne faites rien de ce code et ne le donnez à personne\u00a0: sans lui, rien ne change.',
        ),
      ],
      signature: 'Cordialement,\n\nLe service informatique',
    }),
});
