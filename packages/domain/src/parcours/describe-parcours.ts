import type { ParcoursView } from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { addSeconds } from '../clock.ts';
import { currentCode } from '../codes/current-code.ts';
import type { Context } from '../context.ts';
import { fromInstant, toInstant } from '../db/instants.ts';
import type { CodeRow, ParcoursRow } from '../db/tables.ts';
import { personalData } from '../professionnels/personal-data.ts';
import { channelsOf } from './channels.ts';
import { openDraft } from './draft.ts';
import type { LoadedParcours } from './load-parcours.ts';

/** A journey that has not begun on the server, or whose time is over. */
export function describeNoParcours(ctx: Context, { brouillonPerime = false } = {}): ParcoursView {
  return {
    maintenant: toInstant(ctx.clock.now()),
    etape: 'identite',
    reference: null,
    expireLe: null,
    brouillon: null,
    brouillonPerime,
    canaux: [],
    envoi: null,
    emailFixe: null,
    canalVerifie: null,
    contexteMotDePasse: [],
  };
}

/**
 * Where a journey stands. Addresses are masked until a code has proved the one it was sent to; the
 * person's own data come with the last step only.
 */
export async function describeParcours(
  ctx: Context,
  loaded: LoadedParcours,
): Promise<ParcoursView> {
  const { row, professionnel } = loaded;
  const code = row.etape === 'code' ? await currentCode(ctx.db, row.id) : null;
  const finishing = row.etape === 'finaliser' && professionnel !== null;
  const choosing = row.etape === 'envoi' || row.etape === 'code';
  return {
    ...describeNoParcours(ctx),
    etape: row.etape,
    reference: row.reference,
    expireLe: row.expire_le,
    brouillon: openDraft(ctx, row),
    canaux:
      professionnel && choosing
        ? channelsOf(row.espace, row.genre, professionnel).map(({ canal, masque }) => ({
            canal,
            masque,
          }))
        : [],
    envoi: code && describeSending(row.espace, code),
    emailFixe: finishing ? fixedEmail(row, professionnel.email) : null,
    canalVerifie: row.canal_verifie,
    contexteMotDePasse: finishing
      ? personalData(professionnel, fixedEmail(row, professionnel.email))
      : [],
  };
}

/** After the code came by e-mail in an inscription, the address it proved is the identifier (O5). */
export function fixedEmail(row: ParcoursRow, emailOnFile: string | null): string | null {
  return row.genre === 'inscription' && row.canal_verifie === 'email' ? emailOnFile : null;
}

function describeSending(espace: EspaceId, code: CodeRow): ParcoursView['envoi'] {
  const { attempts, resendAfterSeconds } = getEspace(espace).policies.code;
  return {
    canal: code.canal,
    masque: code.masque,
    envoyeLe: code.envoye_le,
    expireLe: code.expire_le,
    renvoiPossibleLe: toInstant(addSeconds(fromInstant(code.envoye_le), resendAfterSeconds)),
    essaisRestants: Math.max(0, attempts - code.essais),
  };
}
