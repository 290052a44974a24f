import { defineMessage } from '../outbox/define-message.ts';
import { callIfNotYou, NOTHING_TO_DO, paragraph } from './circumstances.ts';
import { delegueFacts, type DelegueData } from './delegue-facts.ts';
import { compose } from './layout.ts';

/** To the owner: a delegation was given in their name. */
export const delegationProposee = defineMessage<DelegueData>({
  genre: 'delegation-proposee',
  canal: 'email',
  libelle: 'Avis de délégation proposée',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Délégation proposée, ${espace.organisation.nom}`,
      title: 'Une délégation a été proposée depuis votre compte',
      blocks: [
        paragraph(
          'Une personne est invitée à agir pour vous dans votre espace. Elle le pourra dès qu’elle aura accepté.',
        ),
        delegueFacts(data, espace),
        NOTHING_TO_DO,
        callIfNotYou(espace),
      ],
    }),
});
