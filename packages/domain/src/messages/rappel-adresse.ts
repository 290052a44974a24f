import type { EspaceId } from '@eps/espaces';
import { allowedToday } from '../attempts/allowed-today.ts';
import { findVerifiedByNumero } from '../comptes/find-verified.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { defineMessage } from '../outbox/define-message.ts';
import {
  circumstances,
  contactAssistance,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

export interface RappelAdresseInput {
  readonly espace: EspaceId;
  /** Normalised. */
  readonly numero: string;
  readonly appareil: string;
  /** ISO 8601: when it was asked. */
  readonly demandeLe: string;
}

export interface RappelAdresseData extends Circumstances {
  /** As the account holds it. */
  readonly email: string;
  readonly compteId: string;
  readonly professionnelId: string;
}

const GENRE = 'rappel-adresse';
const PER_DAY = 3;

/** T8. The request does the same for every number; the courier looks for the account. */
export const rappelAdresse = defineMessage<RappelAdresseData, RappelAdresseInput>({
  genre: GENRE,
  canal: 'email',
  libelle: 'Rappel de l’adresse du compte',
  securite: true,
  prepare,
  addressee: ({ email, compteId, professionnelId }) => ({ to: email, compteId, professionnelId }),
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `L’adresse de votre compte, ${espace.organisation.nom}`,
      title: 'Cette adresse est celle de votre compte',
      blocks: [
        paragraph(
          `Un rappel de l’adresse de votre compte ${espace.organisation.nom} a été demandé. C’est celle où vous lisez ce message.`,
        ),
        circumstances(data),
        paragraph(
          'Vous avez aussi oublié votre mot de passe\u00a0? Choisissez «\u00a0Mot de passe oublié\u00a0?\u00a0» sur la page de connexion\u00a0: le lien arrivera ici.',
        ),
        paragraph(
          `Vous n’avez rien demandé\u00a0? Rien n’a changé et votre adresse n’a été montrée à personne. Si cela se répète, ${contactAssistance(espace)}.`,
        ),
      ],
    }),
});

async function prepare(
  ctx: Context,
  trx: Transaction,
  { espace, numero, appareil, demandeLe }: RappelAdresseInput,
): Promise<RappelAdresseData | null> {
  const compte = await findVerifiedByNumero(trx, espace, numero);
  if (!compte) return null;
  if (!(await allowedToday(ctx, trx, { what: GENRE, subject: compte.id, perDay: PER_DAY })))
    return null;
  const owner = { compteId: compte.id, professionnelId: compte.professionnel_id };
  await recordEvent(ctx, trx, { espace, type: 'adresse-rappelee', appareil, ...owner });
  return { ...owner, email: compte.email, appareil, le: new Date(demandeLe) };
}
