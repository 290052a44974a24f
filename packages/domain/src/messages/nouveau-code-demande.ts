import type { EspaceId } from '@eps/espaces';
import { allowedToday } from '../attempts/allowed-today.ts';
import {
  issueCodeConfidentiel,
  type IssueCodeConfidentielInput,
} from '../codes-confidentiels/issue-code.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { defineMessage } from '../outbox/define-message.ts';
import { findByNumero, type NumberHolder } from '../professionnels/find-by-numero.ts';

export interface NouveauCodeDemandeInput {
  readonly espace: EspaceId;
  /** Normalised. */
  readonly numero: string;
  /** The one preferred. */
  readonly canal: IssueCodeConfidentielInput['canal'];
  readonly appareil: string;
}

const GENRE = 'nouveau-code-demande';
const PER_DAY = 3;

/**
 * T9, as the courier finds it: it issues the code, and with it the messages that carry it. This one is
 * itself never written, so that the request does the same for every number.
 */
export const nouveauCodeDemande = defineMessage<never, NouveauCodeDemandeInput>({
  genre: GENRE,
  canal: 'email',
  libelle: 'Demande de code confidentiel',
  prepare,
  write: (nothing) => nothing,
});

async function prepare(
  ctx: Context,
  trx: Transaction,
  { espace, numero, canal, appareil }: NouveauCodeDemandeInput,
): Promise<null> {
  const found = await findByNumero(trx, espace, numero);
  if (!found || !(await mayHaveCode(trx, found))) return null;
  const professionnelId = found.professionnel.id;
  if (await allowedToday(ctx, trx, { what: GENRE, subject: professionnelId, perDay: PER_DAY }))
    await issueCodeConfidentiel(ctx, trx, { espace, professionnelId, numero, canal, appareil });
  return null;
}

/** As at T4, a convention; or an account to come back to, whatever became of it. */
async function mayHaveCode(
  trx: Transaction,
  { professionnel, lieu }: NumberHolder,
): Promise<boolean> {
  if (lieu.conventionne === 'oui') return true;
  const compte = await trx('comptes').where({ professionnel_id: professionnel.id }).first('id');
  return compte !== undefined;
}
