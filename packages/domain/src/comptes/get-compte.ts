import type { CompteView } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import type { ActiveSession, Context } from '../context.ts';
import { findCard } from '../cps/find-card.ts';
import { toInstant } from '../db/instants.ts';
import type { CompteRow, ProfessionnelRow } from '../db/tables.ts';
import { toUsableLink } from '../links/find-link.ts';
import { nomComplet } from '../professionnels/display-name.ts';
import { numerosOf } from '../professionnels/find-by-numero.ts';
import { formatNumero } from '../professionnels/normalise-numero.ts';
import { personalData } from '../professionnels/personal-data.ts';
import { readLabels } from '../professionnels/read-labels.ts';
import { professions } from '../professionnels/texts.fr.ts';
import { hasRecentCard } from '../sessions/grades.ts';
import { readAddressCharge } from './address-charge.ts';
import { applyDueAddresses } from './apply-due-addresses.ts';
import { readCompte } from './read-compte.ts';
import { readWaiting } from './waiting-address.ts';

/** « Paramètres » (O12, T18): the account and the person, as its owner sees them. */
export async function getCompte(ctx: Context, active: ActiveSession): Promise<CompteView> {
  await applyDueAddresses(ctx);
  const { compte, professionnel } = await readCompte(ctx.db, active);
  const numeros = await numerosOf(ctx.db, professionnel.id);
  return {
    email: compte.email,
    emailVerifie: compte.email_verifie_le !== null,
    emailEnAttente: await pendingAddress(ctx, compte),
    contactAccepte: consentOf(compte),
    motDePasseChangeLe: compte.mot_de_passe_change_le,
    carte: await findCard(ctx.db, compte.id),
    motDePasseDemande: !active.motDePasseADefinir && !hasRecentCard(ctx, active),
    professionnel: {
      nomComplet: nomComplet(professionnel),
      rpps: professionnel.rpps,
      numero: printed(professionnel, numeros),
      profession: professions[professionnel.profession] ?? null,
      specialites: readLabels(professionnel.specialites),
    },
    contexteMotDePasse: personalData(professionnel, compte.email, ...numeros),
  };
}

function consentOf({ espace, contact_accepte_le }: CompteRow): boolean | null {
  return getEspace(espace).creation === null ? null : contact_accepte_le !== null;
}

/** A new address that waits for its day, or whose verification link can still be used. */
async function pendingAddress(
  ctx: Context,
  compte: CompteRow,
): Promise<CompteView['emailEnAttente']> {
  const waiting = readWaiting(ctx, compte);
  if (waiting) return { email: waiting.email, expireLe: null, prendEffetLe: toInstant(waiting.le) };
  const row = await ctx
    .db('liens')
    .where({ compte_id: compte.id, genre: 'changement-adresse' })
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .where('expire_le', '>', toInstant(ctx.clock.now()))
    .first();
  const charge = row && toUsableLink(ctx, row).charge;
  return row && charge
    ? { email: readAddressCharge(charge).email, expireLe: row.expire_le, prendEffetLe: null }
    : null;
}

/** The number of a person whom cards know is their N° AM; a structure’s is its FINESS. */
function printed({ espace, rpps }: ProfessionnelRow, numeros: readonly string[]): string | null {
  const kind = rpps === null || getEspace(espace).cps === null ? undefined : 'AM';
  return numeros.map((numero) => formatNumero(numero, kind)).join(', ') || null;
}
