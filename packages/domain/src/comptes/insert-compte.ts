import type { EspaceId } from '@eps/espaces';
import type { Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { compteCree } from '../messages/compte-cree.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { newId } from '../vault/random.ts';
import { acceptDocuments } from './accept-documents.ts';
import { createVerification } from './create-verification.ts';
import { rememberBrowser } from './known-browser.ts';
import { normaliseEmail } from './normalise-email.ts';

/** What a new account has none of yet. */
export const newStatus = {
  statut_le: null,
  boite_seule_depuis: null,
  adresse_suivante_chiffre: null,
  adresse_suivante_norme_empreinte: null,
  adresse_suivante_le: null,
  cartes_personnel_le: null,
  contact_accepte_le: null,
  services_presentes_le: null,
} as const;

export interface NewCompte {
  readonly espace: EspaceId;
  readonly professionnelId: string;
  readonly email: string;
  /** Whether what opened the account proved its address; otherwise it is sent a link that does. */
  readonly adresseVerifiee: boolean;
  /** Set where nothing beyond the mailbox proved who opens it (B4). */
  readonly boiteSeule?: boolean;
  /** PHC string. */
  readonly motDePasse: string;
  /** Version of the terms accepted. */
  readonly cguVersion: string;
  readonly visiteur: Visiteur;
}

/**
 * Writes an account, active at once, with what was accepted, the browser, the event and the mail that
 * confirms it. Fails with a unique violation when the professionnel or the address has one already.
 * @returns its id
 */
export async function insertCompte(
  ctx: Context,
  trx: Transaction,
  { espace, professionnelId, email, motDePasse, cguVersion, visiteur, ...more }: NewCompte,
): Promise<string> {
  const now = ctx.clock.now();
  const compteId = newId();
  await trx('comptes').insert({
    id: compteId,
    espace,
    professionnel_id: professionnelId,
    email,
    email_norme: normaliseEmail(email),
    email_verifie_le: more.adresseVerifiee ? toInstant(now) : null,
    mot_de_passe: motDePasse,
    mot_de_passe_change_le: toInstant(now),
    statut: 'actif',
    cgu_version: cguVersion,
    cree_le: toInstant(now),
    derniere_connexion_le: null,
    ...newStatus,
    boite_seule_depuis: more.boiteSeule ? toInstant(now) : null,
  });
  await acceptDocuments(ctx, trx, { espace, compteId, cguVersion });
  await rememberBrowser(ctx, trx, compteId, visiteur.navigateur);
  const owner = { espace, compteId, professionnelId };
  const { appareil } = visiteur;
  const verification = more.adresseVerifiee
    ? null
    : await createVerification(ctx, trx, { ...owner, email });
  await enqueue(ctx, trx, {
    ...owner,
    message: compteCree,
    to: email,
    data: { le: now, appareil, verification },
  });
  await recordEvent(ctx, trx, { ...owner, type: 'compte-cree', appareil });
  return compteId;
}
