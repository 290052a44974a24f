import { defineMessage } from '../outbox/define-message.ts';
import { paragraph } from './circumstances.ts';
import { compose } from './layout.ts';
import { formatDay, formatHours } from './paris-dates.ts';
import { namesOfServices } from './service-names.ts';

export interface InvitationDelegationData {
  /** « Dr Anne-Sophie Lefèvre-Delacroix » */
  readonly titulaire: string;
  /** « Nadia Benali » */
  readonly delegue: string;
  /** Ids. */
  readonly services: readonly string[];
  /** Last day included, `AAAA-MM-JJ`. */
  readonly finLe: string;
  readonly url: string;
  readonly lifetimeHours: number;
}

/** To the delegate: who proposes what, until when, and the link that accepts it. */
export const invitationDelegation = defineMessage<InvitationDelegationData>({
  genre: 'invitation-delegation',
  canal: 'email',
  libelle: 'Invitation à agir par délégation',
  write: ({ titulaire, delegue, services, finLe, url, lifetimeHours }, espace) =>
    compose(espace, {
      subject: `Une délégation vous est proposée, ${espace.organisation.nom}`,
      title: 'Une délégation vous est proposée',
      appel: delegue,
      blocks: [
        paragraph(
          `${titulaire} vous propose d’agir pour son compte dans l’espace ${espace.organisation.nom}, avec un mot de passe qui sera le vôtre.`,
        ),
        {
          kind: 'facts',
          facts: [
            ['Services', namesOfServices(espace, services)],
            ['Dernier jour', formatDay(finLe)],
          ],
        },
        { kind: 'link', label: 'Voir et accepter', url },
        paragraph(
          `Le lien est valable ${formatHours(lifetimeHours)} et ne sert qu’une fois. Ne le transmettez à personne.`,
        ),
        paragraph('Vous ne connaissez pas cette personne\u00a0? Ignorez ce message.'),
      ],
    }),
});
