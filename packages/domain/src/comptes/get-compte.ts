import type { CompteView } from '@eps/contracts';
import type { ActiveSession, Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { toUsableLink } from '../links/find-link.ts';
import { nomComplet } from '../professionnels/display-name.ts';
import { numerosOf } from '../professionnels/find-by-numero.ts';
import { formatNumero } from '../professionnels/normalise-numero.ts';
import { personalData } from '../professionnels/personal-data.ts';
import { professions } from '../professionnels/texts.fr.ts';
import { readCompte } from './read-compte.ts';

/** « Paramètres » (O12, T18): the account and the person, as its owner sees them. */
export async function getCompte(ctx: Context, active: ActiveSession): Promise<CompteView> {
  const { compte, professionnel } = await readCompte(ctx.db, active);
  const numeros = await numerosOf(ctx.db, professionnel.id);
  return {
    email: compte.email,
    emailVerifie: compte.email_verifie_le !== null,
    emailEnAttente: await pendingAddress(ctx, compte.id),
    motDePasseChangeLe: compte.mot_de_passe_change_le,
    professionnel: {
      nomComplet: nomComplet(professionnel),
      rpps: professionnel.rpps,
      numero: numeros.map(formatNumero).join(', ') || null,
      profession: professions[professionnel.profession] ?? null,
      specialites: readLabels(professionnel.specialites),
    },
    contexteMotDePasse: personalData(professionnel, compte.email, ...numeros),
  };
}

/** A new address whose verification link can still be used. */
async function pendingAddress(
  ctx: Context,
  compteId: string,
): Promise<CompteView['emailEnAttente']> {
  const row = await ctx
    .db('liens')
    .where({ compte_id: compteId, genre: 'changement-adresse' })
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .where('expire_le', '>', toInstant(ctx.clock.now()))
    .first();
  const email = row && toUsableLink(ctx, row).charge;
  return row && email ? { email, expireLe: row.expire_le } : null;
}

function readLabels(json: string): string[] {
  const parsed: unknown = JSON.parse(json);
  return Array.isArray(parsed) ? parsed.filter((label) => typeof label === 'string') : [];
}
