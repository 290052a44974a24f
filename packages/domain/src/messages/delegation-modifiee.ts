import { defineMessage } from '../outbox/define-message.ts';
import { callIfNotYou, NOTHING_TO_DO, paragraph } from './circumstances.ts';
import { delegueFacts, type DelegueData } from './delegue-facts.ts';
import { compose } from './layout.ts';

/** To the owner: a delegation reaches further than before, by a service or by its last day. */
export const delegationModifiee = defineMessage<DelegueData>({
  genre: 'delegation-modifiee',
  canal: 'email',
  libelle: 'Avis de délégation étendue',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Délégation étendue, ${espace.organisation.nom}`,
      title: 'Une de vos délégations a été étendue',
      blocks: [
        paragraph(
          'Un service lui a été ajouté, ou son dernier jour repoussé, depuis votre compte. Voici ce qu’elle permet désormais.',
        ),
        delegueFacts(data, espace),
        NOTHING_TO_DO,
        callIfNotYou(espace),
      ],
    }),
});
