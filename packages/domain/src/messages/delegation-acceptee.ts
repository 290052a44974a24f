import { defineMessage } from '../outbox/define-message.ts';
import { callIfNotYou, paragraph } from './circumstances.ts';
import { delegueFacts, type DelegueData } from './delegue-facts.ts';
import { compose } from './layout.ts';

/** To the owner: from now on somebody else can act in their account. */
export const delegationAcceptee = defineMessage<DelegueData>({
  genre: 'delegation-acceptee',
  canal: 'email',
  libelle: 'Avis de délégation acceptée',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Délégation acceptée, ${espace.organisation.nom}`,
      title: 'Votre délégation est acceptée',
      blocks: [
        paragraph(
          'La personne que vous avez invitée peut désormais agir pour vous, dans les services choisis. Ce qu’elle fait apparaît dans vos événements, et vous pouvez lui retirer la délégation à tout moment.',
        ),
        delegueFacts(data, espace),
        paragraph('Vous l’aviez invitée\u00a0? Vous n’avez rien à faire.'),
        callIfNotYou(espace),
      ],
    }),
});
