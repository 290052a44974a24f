import { getEspace, type EspaceId, linkLifetimeHours } from '@eps/espaces';
import { firstToday } from '../attempts/first-today.ts';
import { findVerifiedByEmail, findVerifiedByNumero } from '../comptes/find-verified.ts';
import { lockCompte } from '../comptes/lock-compte.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { CompteRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { createLink } from '../links/create-link.ts';
import { nextLinkAt } from '../links/next-link-at.ts';
import { defineMessage } from '../outbox/define-message.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { circumstances, paragraph, type Circumstances } from './circumstances.ts';
import { connexionSuspendue } from './connexion-suspendue.ts';
import { compose } from './layout.ts';
import { formatHours } from './paris-dates.ts';

/** What the request knows: an address or a number, whoever it belongs to. */
export type ReinitialisationInput = {
  readonly espace: EspaceId;
  readonly appareil: string;
  /** ISO 8601: when it was asked. */
  readonly demandeLe: string;
} & (
  | {
      /** As typed. */
      readonly email: string;
    }
  | {
      /** Normalised. */
      readonly numero: string;
    }
);

export interface ReinitialisationData extends Circumstances {
  readonly url: string;
  readonly lifetimeHours: number;
  /** As the account holds it. */
  readonly email: string;
  readonly compteId: string;
  readonly professionnelId: string;
}

/**
 * « Mot de passe oublié ». The request does the same for every address and every number; the courier
 * looks for the account. The link goes to the address on file, never to what was typed (two spellings may compare
 * as equal), and never to an address that is not verified (spec, 10-ordre, decisions).
 */
export const reinitialisation = defineMessage<ReinitialisationData, ReinitialisationInput>({
  genre: 'reinitialisation',
  canal: 'email',
  libelle: 'Lien de réinitialisation',
  securite: true,
  prepare,
  addressee: ({ email, compteId, professionnelId }) => ({ to: email, compteId, professionnelId }),
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Votre nouveau mot de passe, ${espace.organisation.nom}`,
      title: 'Choisissez un nouveau mot de passe',
      blocks: [
        paragraph(
          'Un nouveau mot de passe a été demandé pour votre compte. Ce lien vous connecte et vous permet de le choisir\u00a0:',
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
  input: ReinitialisationInput,
): Promise<ReinitialisationData | null> {
  const { espace, appareil, demandeLe } = input;
  const found = await findVerified(trx, input);
  if (!found) {
    await tellSuspended(ctx, trx, input);
    return null;
  }
  await lockCompte(trx, found.id);
  // Read again once it is held: the address may just have been replaced, and the old mailbox must get
  // no link any more.
  const compte = await findVerified(trx, input);
  if (!compte || (await isFlooded(ctx, trx, { espace, compteId: compte.id }))) return null;
  const owner = { compteId: compte.id, professionnelId: compte.professionnel_id };
  const { url } = await createLink(ctx, trx, {
    espace,
    genre: 'reinitialisation',
    compteId: compte.id,
  });
  await recordEvent(ctx, trx, { espace, type: 'reinitialisation-demandee', appareil, ...owner });
  return {
    ...owner,
    url,
    appareil,
    le: new Date(demandeLe),
    lifetimeHours: linkLifetimeHours(getEspace(espace), 'reinitialisation'),
    email: compte.email,
  };
}

function findVerified(
  trx: Transaction,
  input: ReinitialisationInput,
  statuts: readonly CompteRow['statut'][] = ['actif'],
) {
  return 'numero' in input
    ? findVerifiedByNumero(trx, input.espace, input.numero, statuts)
    : findVerifiedByEmail(trx, input.espace, input.email, statuts);
}

/** No link opens a frozen or dormant account: its owner reads so instead, and how to reopen it (B2). */
async function tellSuspended(
  ctx: Context,
  trx: Transaction,
  input: ReinitialisationInput,
): Promise<void> {
  const { espace, appareil, demandeLe } = input;
  const compte = await findVerified(trx, input, ['gele', 'dormant']);
  const statut = compte?.statut;
  if (!compte || (statut !== 'gele' && statut !== 'dormant')) return;
  if (!(await firstToday(ctx, trx, connexionSuspendue.genre, compte.id))) return;
  await enqueue(ctx, trx, {
    message: connexionSuspendue,
    espace,
    to: compte.email,
    compteId: compte.id,
    professionnelId: compte.professionnel_id,
    data: { appareil, le: new Date(demandeLe), statut },
  });
}

/**
 * A stranger who asks and asks would fill the owner's mailbox, and kill each link before it is opened:
 * beyond the espace's number an hour nothing leaves, and the last link goes on working.
 */
async function isFlooded(
  ctx: Context,
  trx: Transaction,
  asked: { readonly espace: EspaceId; readonly compteId: string },
): Promise<boolean> {
  return (await nextLinkAt(ctx, trx, { ...asked, genre: 'reinitialisation' })) !== null;
}
