import { defineMessage } from '../outbox/define-message.ts';
import { paragraph } from './circumstances.ts';
import { delegueFacts, type DelegueData } from './delegue-facts.ts';
import { compose } from './layout.ts';

/** To the owner: whoever acted for them no longer wants to, and no longer can. */
export const delegationRenonciation = defineMessage<DelegueData>({
  genre: 'delegation-renonciation',
  canal: 'email',
  libelle: 'Avis de renonciation à une délégation',
  write: (data, espace) =>
    compose(espace, {
      subject: `Renonciation à une délégation, ${espace.organisation.nom}`,
      title: 'Une personne a renoncé à sa délégation',
      blocks: [
        paragraph(
          'Elle ne peut plus agir pour vous\u00a0: la délégation a pris fin aussitôt, et ses sessions dans votre espace sont fermées. Voici ce qui lui était confié.',
        ),
        delegueFacts(data, espace),
        paragraph(
          'Vous n’avez rien à faire. Si vous ne vous y attendiez pas, parlez-en avec cette personne\u00a0: vous pouvez lui donner une nouvelle délégation.',
        ),
      ],
    }),
});
