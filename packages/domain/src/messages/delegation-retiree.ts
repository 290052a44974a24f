import { defineMessage } from '../outbox/define-message.ts';
import { paragraph } from './circumstances.ts';
import { compose } from './layout.ts';
import { formatParis } from './paris-dates.ts';

export interface DelegationRetireeData {
  /** « Dr Anne-Sophie Lefèvre-Delacroix » */
  readonly titulaire: string;
  readonly le: Date;
  /** By the owner; not where the account was frozen or handed over. */
  readonly decidee: boolean;
}

/** To the delegate: they no longer act for that owner. Why is the owner's. */
export const delegationRetiree = defineMessage<DelegationRetireeData>({
  genre: 'delegation-retiree',
  canal: 'email',
  libelle: 'Avis de fin de délégation',
  write: ({ titulaire, le, decidee }, espace) =>
    compose(espace, {
      subject: `Fin d’une délégation, ${espace.organisation.nom}`,
      title: 'Votre délégation a pris fin',
      blocks: [
        paragraph(
          `Vous ne pouvez plus agir pour le compte de ${titulaire} dans l’espace ${espace.organisation.nom}.`,
        ),
        { kind: 'facts', facts: [['Quand', formatParis(le)]] },
        paragraph(
          decidee
            ? 'Une question\u00a0? Posez-la à cette personne\u00a0: elle seule en décide.'
            : 'Une question\u00a0? Posez-la directement à cette personne.',
        ),
      ],
    }),
});
