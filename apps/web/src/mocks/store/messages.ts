import type { EspaceId, LienKind, LienSujetKind } from '@eps/espaces';
import { getEspace, linkLifetimeHours } from '@eps/espaces';
import { MockRefusal } from '../mock-route.ts';
import type { MockCompte, MockLien, MockLienSujet, MockMessage } from './state.ts';
import type { MockStore } from './store.ts';

interface Written {
  readonly subject: string;
  readonly text: string;
}

/** Puts a message in the mocked mailbox, newest first. */
export function sendMessage(
  store: MockStore,
  espace: EspaceId,
  envelope: { channel: MockMessage['channel']; to: string },
  { subject, text }: Written,
): void {
  store.state.messages.unshift({
    id: store.token(12),
    espace,
    ...envelope,
    subject: envelope.channel === 'sms' ? '' : subject,
    text,
    links: text.match(/https?:\/\/\S+/g) ?? [],
    attachments: [],
    createdAt: store.now().toISOString(),
  });
}

/** Makes a link and returns its address. Older links of the same kind stop working. */
export function createLien(
  store: MockStore,
  compte: MockCompte,
  kind: LienKind,
  email: string = compte.email,
): string {
  if (!LASTING.has(kind)) supersedeLiens(store, compte, [kind]);
  const lifetimeHours = linkLifetimeHours(getEspace(compte.espace), kind);
  const jeton = store.token(43);
  store.state.liens.push({
    jeton,
    kind,
    compteId: compte.id,
    email,
    expireLe: store.inMinutes(lifetimeHours * 60),
    utilise: false,
  });
  const page = LINK_PAGES[kind] ?? 'activation';
  return `${store.origin}/${compte.espace}/${page}?jeton=${jeton}`;
}

/** The page of each kind of link about an account; the others prove an address. */
const LINK_PAGES: Readonly<Partial<Record<LienKind, string>>> = {
  reinitialisation: 'reinitialisation',
  'gel-compte': 'gel',
  'annulation-adresse': 'adresse/annulation',
};

/** Those of several messages all go on working. */
const LASTING: ReadonlySet<LienKind> = new Set(['gel-compte', 'annulation-adresse']);

/** That link about an account, if it can be used now. */
export function demandLien(store: MockStore, jeton: string, kinds: readonly LienKind[]): MockLien {
  const lien = store.state.liens.find((known) => known.jeton === jeton);
  if (lien === undefined || !kinds.includes(lien.kind)) throw new MockRefusal('lien-illisible');
  demandLive(store, lien);
  return lien;
}

/** Refuses a link that is over, and says of which kind it was. */
function demandLive(
  store: MockStore,
  { kind: genre, utilise, expireLe }: MockLien | MockLienSujet,
): void {
  if (utilise) throw new MockRefusal('lien-utilise', { genre });
  if (new Date(expireLe) <= store.now()) throw new MockRefusal('lien-expire', { genre });
}

/** Makes a link about something that is no account; older ones of the same thing stop working. */
export function createLienSujet(
  store: MockStore,
  espace: EspaceId,
  kind: LienSujetKind,
  sujetId: string,
): string {
  supersedeSujet(store, kind, sujetId);
  const jeton = store.token(43);
  const expireLe = store.inMinutes(linkLifetimeHours(getEspace(espace), kind) * 60);
  store.state.liensSujet.push({ jeton, kind, sujetId, expireLe, utilise: false });
  const page = SUBJECT_PAGES[kind];
  return `${store.origin}/${espace}/${page}?jeton=${jeton}`;
}

/** The links of that kind about that thing stop working. */
export function supersedeSujet(store: MockStore, kind: LienSujetKind, sujetId: string): void {
  for (const lien of store.state.liensSujet)
    if (lien.kind === kind && lien.sujetId === sujetId) lien.utilise = true;
}

/** That link, if it can be used now. */
export function demandSujet(store: MockStore, jeton: string, kind: LienSujetKind): MockLienSujet {
  const lien = store.state.liensSujet.find((known) => known.jeton === jeton && known.kind === kind);
  if (!lien) throw new MockRefusal('lien-illisible');
  demandLive(store, lien);
  return lien;
}

/** Links of those kinds under way stop working. */
export function supersedeLiens(
  store: MockStore,
  compte: MockCompte,
  kinds: readonly LienKind[],
): void {
  for (const lien of store.state.liens)
    if (lien.compteId === compte.id && kinds.includes(lien.kind)) lien.utilise = true;
  if (kinds.includes('changement-adresse')) compte.emailEnAttente = null;
}

/** The page of each kind of link about something that is no account. */
const SUBJECT_PAGES: Readonly<Record<LienSujetKind, string>> = {
  'activation-compte': 'activation',
  'validation-candidat': 'activation',
  'annulation-courrier': 'courrier/annulation',
  'depot-convention': 'convention/depot',
  'suivi-convention': 'convention/suivi',
  'invitation-delegation': 'delegue/invitation',
  'mot-de-passe-delegue': 'delegue/mot-de-passe',
};
