import type { EspaceId, LienKind } from '@eps/espaces';
import { getEspace } from '@eps/espaces';
import type { MockCompte, MockMessage } from './state.ts';
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
  supersedeLiens(store, compte, [kind]);
  const { lifetimeHours } = getEspace(compte.espace).policies.liens[kind];
  const jeton = store.token(43);
  store.state.liens.push({
    jeton,
    kind,
    compteId: compte.id,
    email,
    expireLe: store.inMinutes(lifetimeHours * 60),
    utilise: false,
  });
  const page = kind === 'reinitialisation' ? 'reinitialisation' : 'activation';
  return `${store.origin}/${compte.espace}/${page}?jeton=${jeton}`;
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
