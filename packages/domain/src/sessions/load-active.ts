import { getEspace, type EspaceId } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { ActiveSession, Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { fromInstant } from '../db/instants.ts';
import { readFirst } from '../db/read-rows.ts';
import type { CompteRow, ConnexionRow, ProfessionnelRow } from '../db/tables.ts';
import { initiales, nomComplet } from '../professionnels/display-name.ts';

/** Read at every request: see `read-rows.ts`. */
const SESSION_SQL = `select connexions.id, connexions.espace, connexions.compte_id, connexions.ouverte_le,
    connexions.vue_le, connexions.preuve, connexions.mot_de_passe_a_definir_le,
    comptes.professionnel_id, comptes.email, comptes.email_verifie_le, comptes.cgu_version,
    professionnels.civilite, professionnels.prenom, professionnels.nom, professionnels.raison_sociale
  from connexions
  join comptes on comptes.id = connexions.compte_id
  join professionnels on professionnels.id = comptes.professionnel_id
  where connexions.id = ? and connexions.espace = ?
    and comptes.statut = 'actif' and connexions.finie_le is null`;

type SessionRow = Pick<
  ConnexionRow,
  'id' | 'espace' | 'compte_id' | 'ouverte_le' | 'vue_le' | 'preuve' | 'mot_de_passe_a_definir_le'
> &
  Pick<CompteRow, 'professionnel_id' | 'email' | 'email_verifie_le' | 'cgu_version'> &
  Pick<ProfessionnelRow, 'civilite' | 'prenom' | 'nom' | 'raison_sociale'>;

/**
 * The session of that id if it is open: of this espace, not ended, within its idle and absolute limits
 * (spec, rule 7), of an active account. One statement, no write.
 */
export async function loadActive(
  ctx: Context,
  db: Queryable,
  { espace, connexionId }: { readonly espace: EspaceId; readonly connexionId: string },
): Promise<ActiveSession | null> {
  const row = await readFirst<SessionRow>(db, SESSION_SQL, [connexionId, espace]);
  if (!row) return null;
  const active = toActiveSession(row);
  const now = ctx.clock.now();
  return now < active.inactiviteLe && now < active.finLe ? active : null;
}

function toActiveSession(row: SessionRow): ActiveSession {
  const { policies, documents } = getEspace(row.espace);
  const ouverteLe = fromInstant(row.ouverte_le);
  const vueLe = fromInstant(row.vue_le);
  return {
    id: row.id,
    espace: row.espace,
    compteId: row.compte_id,
    professionnelId: row.professionnel_id,
    ouverteLe,
    vueLe,
    preuve: row.preuve,
    motDePasseADefinir: row.mot_de_passe_a_definir_le !== null,
    cguAAccepter: row.cgu_version !== documents.cgu.version,
    inactiviteLe: addMinutes(vueLe, policies.session.idleMinutes),
    finLe: addMinutes(ouverteLe, policies.session.absoluteMinutes),
    nom: nomComplet(row),
    initiales: initiales(row),
    email: row.email,
    emailVerifie: row.email_verifie_le !== null,
  };
}
