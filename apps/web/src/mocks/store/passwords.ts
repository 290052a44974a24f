import { getEspace, type EspaceId } from '@eps/espaces';
import { MockRefusal } from '../mock-route.ts';
import { motDePasseTrop } from '../texts.fr.ts';
import type { MockStore } from './store.ts';

const common = /^(?:azerty|123456|motdepasse|password|medecin)/i;

/** A stand-in for the server's judge: length, classes of characters and a handful of openings that everybody uses. */
export function demandStrength(espace: EspaceId, field: string, password: string): void {
  const { minLength, classes } = getEspace(espace).policies.password;
  const every = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d\s]/u].every((kind) => kind.test(password));
  const reason =
    [...password].length < minLength
      ? motDePasseTrop.court(minLength)
      : classes !== null && !every
        ? motDePasseTrop.simple
        : common.test(password)
          ? motDePasseTrop.courant
          : null;
  if (reason) throw new MockRefusal('mot-de-passe-trop-faible', {}, { [field]: [reason] });
}

/**
 * Counts a failed password for an identifier, known or not, and refuses: with the lock's remaining
 * minutes from the espace's last allowed failure on.
 */
export function refusePassword(
  store: MockStore,
  espace: EspaceId,
  identifiant: string,
  refusal: MockRefusal,
): never {
  const { failures, minutes } = getEspace(espace).policies.lockOut;
  const key = identifiant.toLowerCase();
  const before = store.state.echecs[key]?.nombre ?? 0;
  const bloqueJusqua = before + 1 >= failures ? store.inMinutes(minutes) : null;
  store.state.echecs[key] = { nombre: before + 1, bloqueJusqua };
  demandUnlocked(store, identifiant);
  throw refusal;
}

export function demandUnlocked(store: MockStore, identifiant: string): void {
  const key = identifiant.toLowerCase();
  const until = store.state.echecs[key]?.bloqueJusqua;
  if (!until) return;
  const leftMs = Date.parse(until) - store.now().getTime();
  if (leftMs > 0) throw new MockRefusal('compte-bloque', { minutes: Math.ceil(leftMs / 60_000) });
  delete store.state.echecs[key];
}
