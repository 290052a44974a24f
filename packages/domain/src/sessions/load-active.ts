import { getEspace, type EspaceId } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { ActiveSession, Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { fromInstant } from '../db/instants.ts';
import { readFirst } from '../db/read-rows.ts';
import type { CompteRow, ConnexionRow, ProfessionnelRow } from '../db/tables.ts';
import { isPasswordTooOld } from '../passwords/password-age.ts';
import { initiales, nomComplet } from '../professionnels/display-name.ts';
import { A_CHOISIR, readActivite } from './activite-column.ts';
import { readDelegation } from '../delegations/delegation-column.ts';
import { readPreuves } from './preuves-column.ts';

/**
 * Read at every request: see `read-rows.ts`. A delegate's session without `delegation_id`, which an instance of the
 * version before opened during the upgrade, is not one: the end of its delegation would not find it.
 */
const SESSION_SQL = `select connexions.id, connexions.espace, connexions.compte_id, connexions.ouverte_le,
    connexions.vue_le, connexions.preuve, connexions.preuves, connexions.mot_de_passe_a_definir_le,
    connexions.second_facteur_attendu_le, connexions.activite, connexions.delegation,
    comptes.professionnel_id, comptes.email, comptes.email_verifie_le, comptes.cgu_version,
    comptes.boite_seule_depuis, comptes.mot_de_passe_change_le,
    professionnels.civilite, professionnels.prenom, professionnels.nom, professionnels.raison_sociale
  from connexions
  join comptes on comptes.id = connexions.compte_id
  join professionnels on professionnels.id = comptes.professionnel_id
  where connexions.id = ? and connexions.espace = ?
    and comptes.statut = 'actif' and connexions.finie_le is null
    and (connexions.delegation is null or connexions.delegation_id is not null)`;

type SessionRow = Pick<
  ConnexionRow,
  | 'id'
  | 'espace'
  | 'compte_id'
  | 'ouverte_le'
  | 'vue_le'
  | 'preuve'
  | 'preuves'
  | 'mot_de_passe_a_definir_le'
  | 'second_facteur_attendu_le'
  | 'activite'
  | 'delegation'
> &
  Pick<
    CompteRow,
    | 'professionnel_id'
    | 'email'
    | 'email_verifie_le'
    | 'cgu_version'
    | 'boite_seule_depuis'
    | 'mot_de_passe_change_le'
  > &
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
  const now = ctx.clock.now();
  const active = toActiveSession(row, now);
  return now < active.inactiviteLe && now < active.finLe ? active : null;
}

function toActiveSession(row: SessionRow, now: Date): ActiveSession {
  const { policies, documents } = getEspace(row.espace);
  const ouverteLe = fromInstant(row.ouverte_le);
  const vueLe = fromInstant(row.vue_le);
  const delegation = readDelegation(row.delegation);
  const absoluteEnd = addMinutes(ouverteLe, policies.session.absoluteMinutes);
  return {
    id: row.id,
    espace: row.espace,
    compteId: row.compte_id,
    professionnelId: row.professionnel_id,
    ouverteLe,
    vueLe,
    preuve: row.preuve,
    preuves: readPreuves(row.preuves),
    boiteSeuleDepuis: row.boite_seule_depuis === null ? null : fromInstant(row.boite_seule_depuis),
    secondFacteurAttendu: row.second_facteur_attendu_le !== null,
    delegation,
    activite: readActivite(row.activite),
    activiteAChoisir: row.activite === A_CHOISIR,
    motDePasseADefinir: row.mot_de_passe_a_definir_le !== null,
    // Who came another way than by the password is not asked for a younger one.
    motDePassePerime:
      row.preuve === 'mot-de-passe' &&
      isPasswordTooOld(policies.password, fromInstant(row.mot_de_passe_change_le), now),
    // The terms are the owner's to accept.
    cguAAccepter: delegation === null && row.cgu_version !== documents.cgu.version,
    inactiviteLe: addMinutes(vueLe, policies.session.idleMinutes),
    finLe: delegation === null ? absoluteEnd : earlier(absoluteEnd, delegation.finLe),
    nom: nomComplet(row),
    initiales: initiales(row),
    email: delegation?.email ?? row.email,
    emailVerifie: delegation !== null || row.email_verifie_le !== null,
  };
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
