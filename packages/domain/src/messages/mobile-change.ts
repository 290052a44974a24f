import { defineMessage } from '../outbox/define-message.ts';
import { callIfNotYou, paragraph } from './circumstances.ts';
import { compose } from './layout.ts';
import { formatParis } from './paris-dates.ts';

export interface MobileChangeData {
  /** When it was seen. */
  readonly le: Date;
  /** Masked; null where there is none any more. */
  readonly mobile: string | null;
}

/** To the owner: the registre holds another mobile than the one they knew of. */
export const mobileChange = defineMessage<MobileChangeData>({
  genre: 'mobile-change',
  canal: 'email',
  libelle: 'Avis de numéro de mobile modifié',
  securite: true,
  write: ({ le, mobile }, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Votre numéro de mobile a changé, ${espace.organisation.nom}`,
      title: 'Le numéro de mobile que nous avons de vous a changé',
      blocks: [
        paragraph(
          espace.reouverture.gele.includes('sms')
            ? 'Il a été modifié au registre, et non depuis votre compte. Les codes par SMS partent désormais au nouveau numéro, s’il y en a un.'
            : 'Il a été modifié au registre, et non depuis votre compte.',
        ),
        {
          kind: 'facts',
          facts: [
            ['Constaté', formatParis(le)],
            ['Nouveau numéro', mobile ?? 'aucun'],
          ],
        },
        paragraph('Vous l’avez demandé\u00a0? Vous n’avez rien à faire.'),
        callIfNotYou(espace),
      ],
    }),
});
