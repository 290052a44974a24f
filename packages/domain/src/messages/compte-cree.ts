import { defineMessage } from '../outbox/define-message.ts';
import { callIfNotYou, circumstances, paragraph, type Circumstances } from './circumstances.ts';
import { identifierOf } from './identifiant.ts';
import { compose } from './layout.ts';
import { formatHours } from './paris-dates.ts';

export interface CompteCreeData extends Circumstances {
  /** After the SMS path the address is not proven yet: the link that proves it. */
  readonly verification: { readonly url: string; readonly lifetimeHours: number } | null;
}

export const compteCree = defineMessage<CompteCreeData>({
  genre: 'compte-cree',
  canal: 'email',
  libelle: 'Confirmation de création',
  securite: true,
  ownAddressOnly: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Votre espace ${espace.organisation.nom} est créé`,
      title: 'Votre espace personnel a été créé et activé',
      blocks: [
        paragraph(
          `Vous pouvez vous connecter dès maintenant avec ${identifierOf(espace)} et le mot de passe que vous avez choisi.`,
        ),
        ...(data.verification === null ? [] : verify(data.verification)),
        circumstances(data),
        callIfNotYou(espace),
      ],
    }),
});

function verify({ url, lifetimeHours }: { url: string; lifetimeHours: number }) {
  return [
    paragraph(
      `Il reste à vérifier cette adresse\u00a0: sans cela, nous ne pourrons pas vous y envoyer de lien en cas d’oubli de votre mot de passe. Le lien est valable ${formatHours(lifetimeHours)}.`,
    ),
    { kind: 'link', label: 'Vérifier mon adresse', url } as const,
  ];
}
