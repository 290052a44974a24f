import type { ParcoursView } from '@eps/contracts';
import { getEspace, getParcoursDeclaration, type EspaceId, type ParcoursKind } from '@eps/espaces';
import { MockRefusal } from '../mock-route.ts';
import { personneOf } from './comptes.ts';
import type { MockParcours } from './state.ts';
import type { MockStore } from './store.ts';
import type { Personne } from '../people.ts';

const browserCookie = 'eps-mock-navigateur';

/** What names this browser; given one at its first journey. */
export function browserOf(store: MockStore): string {
  const known = store.jar.read(browserCookie);
  if (known) return known;
  const fresh = store.token(22);
  store.jar.write(browserCookie, fresh);
  return fresh;
}

/** The journey of this browser; a fresh one where none was begun, or it has expired. */
export function parcoursOf(store: MockStore, espace: EspaceId, kind: ParcoursKind): MockParcours {
  demandDeclared(espace, kind);
  const cle = keyOf(store, espace, kind);
  const found = store.state.parcours.find((parcours) => parcours.cle === cle);
  if (found && !hasExpired(store, found)) return found;
  store.state.parcours = store.state.parcours.filter((parcours) => parcours !== found);
  const fresh: MockParcours = {
    cle,
    kind,
    etape: 'identite',
    reference: null,
    personneId: null,
    expireLe: null,
    brouillon: null,
    envoi: null,
    envois: [],
    canalVerifie: null,
  };
  store.state.parcours.push(fresh);
  return fresh;
}

/** The begun journey, at one of those steps; refuses otherwise as the server does. */
export function demandEtape(
  store: MockStore,
  espace: EspaceId,
  kind: ParcoursKind,
  etapes: readonly MockParcours['etape'][],
): { parcours: MockParcours; personne: Personne } {
  demandDeclared(espace, kind);
  const cle = keyOf(store, espace, kind);
  const parcours = store.state.parcours.find((candidate) => candidate.cle === cle);
  if (parcours && hasExpired(store, parcours)) throw new MockRefusal('parcours-expire');
  if (!parcours || !etapes.includes(parcours.etape)) throw new MockRefusal('etape-inattendue');
  return { parcours, personne: personneOf(store, parcours.personneId) };
}

function demandDeclared(espace: EspaceId, kind: ParcoursKind): void {
  if (getEspace(espace).parcours[kind] === undefined) throw new MockRefusal('introuvable');
}

function keyOf(store: MockStore, espace: EspaceId, kind: ParcoursKind): string {
  return `${browserOf(store)}/${espace}/${kind}`;
}

function hasExpired(store: MockStore, parcours: MockParcours): boolean {
  return parcours.expireLe !== null && new Date(parcours.expireLe) <= store.now();
}

/** One sending a minute, and so many an hour (spec, rule 2). */
export function demandPatience(
  store: MockStore,
  { envois }: { readonly envois: readonly string[] },
  policy: { resendAfterSeconds: number; perHour: number },
): void {
  const secondsSince = (sent: string) => (store.now().getTime() - Date.parse(sent)) / 1000;
  const last = envois.at(-1);
  if (last && secondsSince(last) < policy.resendAfterSeconds)
    throw new MockRefusal('renvoi-trop-tot', {
      secondes: Math.ceil(policy.resendAfterSeconds - secondsSince(last)),
    });
  const recent = envois.filter((sent) => secondsSince(sent) < 3600);
  const [oldest] = recent;
  if (oldest && recent.length >= policy.perHour)
    throw new MockRefusal('envois-epuises', {
      minutes: Math.ceil((3600 - secondsSince(oldest)) / 60),
    });
}

export function canauxOf(
  espace: EspaceId,
  kind: ParcoursKind,
  { mobile, email }: Personne,
): ParcoursView['canaux'] {
  return getParcoursDeclaration(getEspace(espace), kind).canaux.flatMap(
    (canal): ParcoursView['canaux'] => {
      if (canal === 'sms') return mobile ? [{ canal, masque: maskMobile(mobile) }] : [];
      return email ? [{ canal, masque: maskEmail(email) }] : [];
    },
  );
}

/** « +3378***22 » */
function maskMobile(mobile: string): string {
  return `${mobile.slice(0, 5)}***${mobile.slice(-2)}`;
}

/** « tu***01@cn.medecin.fr » */
function maskEmail(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `${local.slice(0, 2)}***${local.slice(-2)}@${domain}`;
}

export function parcoursViewOf(
  store: MockStore,
  espace: EspaceId,
  parcours: MockParcours,
): ParcoursView {
  const { etape, kind, canalVerifie } = parcours;
  const personne = parcours.personneId ? personneOf(store, parcours.personneId) : null;
  const choosing = etape === 'envoi' || etape === 'code';
  const canaux = personne && choosing ? canauxOf(espace, kind, personne) : [];
  const finishing = etape === 'finaliser' ? personne : null;
  const emailFixe = kind === 'inscription' && canalVerifie === 'email' ? finishing?.email : null;
  const brouillonPerime = dropOldDraft(store, parcours);
  return {
    maintenant: store.now().toISOString(),
    etape,
    reference: parcours.reference,
    expireLe: parcours.expireLe,
    brouillon: parcours.brouillon ? { ...parcours.brouillon.valeurs } : null,
    brouillonPerime,
    canaux,
    envoi: envoiViewOf(espace, parcours, canaux),
    emailFixe: emailFixe ?? null,
    canalVerifie,
    contexteMotDePasse: finishing
      ? [finishing.prenom, finishing.nom, finishing.rpps, ...(emailFixe ? [emailFixe] : [])]
      : [],
  };
}

function dropOldDraft(store: MockStore, parcours: MockParcours): boolean {
  if (!parcours.brouillon || new Date(parcours.brouillon.expireLe) > store.now()) return false;
  parcours.brouillon = null;
  return true;
}

function envoiViewOf(
  espace: EspaceId,
  { envoi }: MockParcours,
  canaux: ParcoursView['canaux'],
): ParcoursView['envoi'] {
  if (!envoi) return null;
  const { resendAfterSeconds } = getEspace(espace).policies.code;
  const { canal, envoyeLe, expireLe, essaisRestants } = envoi;
  return {
    canal,
    masque: canaux.find((known) => known.canal === canal)?.masque ?? '',
    envoyeLe,
    expireLe,
    essaisRestants,
    renvoiPossibleLe: new Date(Date.parse(envoyeLe) + resendAfterSeconds * 1000).toISOString(),
  };
}
