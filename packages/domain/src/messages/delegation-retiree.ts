import { defineMessage } from '../outbox/define-message.ts';
import { paragraph } from './circumstances.ts';
import { compose } from './layout.ts';
import { formatParis } from './paris-dates.ts';

export interface DelegationRetireeData {
  /** « Dr Anne-Sophie Lefèvre-Delacroix » */
  readonly titulaire: string;
  readonly le: Date;
  /** Who ended it; null where the account was frozen or handed over. */
  readonly par: 'titulaire' | 'delegue' | null;
}

/** Where the owner's account was shut, why is the owner's. */
const ADVICE = {
  titulaire: 'Une question\u00a0? Posez-la à cette personne\u00a0: elle seule en décide.',
  delegue:
    'Vous y avez renoncé. Ce n’était pas vous\u00a0? Prévenez cette personne et, si vous agissez pour d’autres, changez votre mot de passe.',
  personne: 'Une question\u00a0? Posez-la directement à cette personne.',
} as const;

/** To the delegate: they no longer act for that owner. */
export const delegationRetiree = defineMessage<DelegationRetireeData>({
  genre: 'delegation-retiree',
  canal: 'email',
  libelle: 'Avis de fin de délégation',
  write: ({ titulaire, le, par }, espace) =>
    compose(espace, {
      subject: `Fin d’une délégation, ${espace.organisation.nom}`,
      title: 'Votre délégation a pris fin',
      blocks: [
        paragraph(
          `Vous ne pouvez plus agir pour le compte de ${titulaire} dans l’espace ${espace.organisation.nom}.`,
        ),
        { kind: 'facts', facts: [['Quand', formatParis(le)]] },
        paragraph(ADVICE[par ?? 'personne']),
      ],
    }),
});
