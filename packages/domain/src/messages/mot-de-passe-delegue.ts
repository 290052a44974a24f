import { getEspace, type EspaceId, linkLifetimeHours } from '@eps/espaces';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { acceptedDelegations } from '../delegations/accepted-delegations.ts';
import { holdDelegue } from '../delegations/hold-delegue.ts';
import { createSubjectLink } from '../links/create-link.ts';
import { nextLinkAt } from '../links/next-link-at.ts';
import { defineMessage } from '../outbox/define-message.ts';
import { circumstances, paragraph, type Circumstances } from './circumstances.ts';
import { compose } from './layout.ts';
import { formatHours } from './paris-dates.ts';

/** What the request knows: an address, whoever it belongs to. */
export interface MotDePasseDelegueInput {
  readonly espace: EspaceId;
  /** As typed. */
  readonly email: string;
  readonly appareil: string;
  /** ISO 8601: when it was asked. */
  readonly demandeLe: string;
}

export interface MotDePasseDelegueData extends Circumstances {
  readonly url: string;
  readonly lifetimeHours: number;
  /** As the delegate's row holds it. */
  readonly email: string;
}

const genre = 'mot-de-passe-delegue';

/**
 * « Mot de passe oublié » of a delegate. As `reinitialisation.ts`: the courier looks for whose address it
 * is, and the link goes to the address on file. Nothing leaves for whom nobody lets act any more.
 */
export const motDePasseDelegue = defineMessage<MotDePasseDelegueData, MotDePasseDelegueInput>({
  genre,
  canal: 'email',
  libelle: 'Lien de mot de passe de délégué',
  prepare,
  addressee: ({ email }) => ({ to: email }),
  write: (data, espace) =>
    compose(espace, {
      subject: `Votre nouveau mot de passe de délégué, ${espace.organisation.nom}`,
      title: 'Choisissez un nouveau mot de passe de délégué',
      blocks: [
        paragraph(
          'Un nouveau mot de passe a été demandé pour agir par délégation. Ce lien vous permet de le choisir\u00a0:',
        ),
        { kind: 'link', label: 'Choisir un nouveau mot de passe', url: data.url },
        paragraph(
          `Il est valable ${formatHours(data.lifetimeHours)} et ne sert qu’une fois. Ne le transmettez à personne.`,
        ),
        circumstances(data),
        paragraph(
          'Vous n’avez rien demandé\u00a0? Ignorez ce message\u00a0: sans ce lien, votre mot de passe ne change pas.',
        ),
      ],
    }),
});

async function prepare(
  ctx: Context,
  trx: Transaction,
  { espace, email, appareil, demandeLe }: MotDePasseDelegueInput,
): Promise<MotDePasseDelegueData | null> {
  const found = await trx('delegues')
    .where({ espace, email_norme: normaliseEmail(email) })
    .first('id');
  const delegue = found && (await holdDelegue(trx, found.id));
  if (!delegue || delegue.mot_de_passe === null) return null;
  const accepted = await acceptedDelegations(ctx, trx, delegue.id);
  if (!accepted.some(({ statut }) => statut === 'actif')) return null;
  // A stranger who asks and asks would fill the mailbox, and kill each link before it is opened.
  if ((await nextLinkAt(ctx, trx, { espace, genre, sujetId: delegue.id })) !== null) return null;
  const { url } = await createSubjectLink(ctx, trx, { espace, genre, sujetId: delegue.id });
  return {
    url,
    appareil,
    le: new Date(demandeLe),
    lifetimeHours: linkLifetimeHours(getEspace(espace), genre),
    email: delegue.email,
  };
}
