import { MockRefusal } from '../mock-route.ts';
import { recordEvenement } from './comptes.ts';
import { demandUnlocked, refusePassword } from './passwords.ts';
import type { MockCompte, MockSecondFacteur, MockSession } from './state.ts';
import type { MockStore } from './store.ts';
import { stepOfCode } from './totp.ts';

/** Taken beside the right one: whoever looks at a mocked screen has no application at hand. */
export const MOCK_CODE = '408213';
/** A recovery code of every mocked factor. */
export const MOCK_RECOVERY_CODE = 'TREFLE2345';

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const RECENT_MINUTES = 10;

export function hasFactor({ secondFacteur }: MockCompte): boolean {
  return secondFacteur !== undefined && secondFacteur.activeLe !== null;
}

/** Ten recovery codes; those before are gone. */
export function renewCodes(factor: MockSecondFacteur): string[] {
  const drawn = Array.from({ length: 9 }, () =>
    Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
      ALPHABET.charAt(byte % 32),
    ).join(''),
  );
  const codes = [MOCK_RECOVERY_CODE, ...drawn];
  factor.codes = codes.map((code) => ({ code, utilise: false }));
  return codes;
}

/** An active factor, as if it had been enrolled some days ago. */
export function giveFactor(store: MockStore, compte: MockCompte): MockSecondFacteur {
  const factor: MockSecondFacteur = {
    secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    activeLe: store.inMinutes(-8 * 24 * 60),
    dernierPas: 0,
    codes: [],
  };
  renewCodes(factor);
  compte.secondFacteur = factor;
  return factor;
}

/** Whether a code of the application is right and was not used; it is used then. */
export async function takeApplicationCode(
  store: MockStore,
  factor: MockSecondFacteur,
  code: string,
): Promise<boolean> {
  if (code === MOCK_CODE) return true;
  const step = await stepOfCode(factor.secret, code, store.now());
  if (step === null || step <= factor.dernierPas) return false;
  factor.dernierPas = step;
  return true;
}

/** Takes the code of the application, or a recovery code, each once; counts what is wrong. */
export async function demandFactor(
  store: MockStore,
  compte: MockCompte,
  code: string,
): Promise<void> {
  const door = factorDoor(compte);
  demandUnlocked(store, door);
  const factor = compte.secondFacteur;
  const recovery = factor?.codes.find((known) => known.code === code && !known.utilise);
  if (recovery) {
    recovery.utilise = true;
    recordEvenement(store, compte.id, 'code-secours-utilise');
  } else if (
    !factor ||
    !hasFactor(compte) ||
    code.length !== 6 ||
    !(await takeApplicationCode(store, factor, code))
  ) {
    recordEvenement(store, compte.id, 'second-facteur-refuse');
    refusePassword(store, compte.espace, door, new MockRefusal('second-facteur-incorrect'));
  }
  delete store.state.echecs[door];
}

/** Failures here close nothing else, nor the other way round. */
export function factorDoor({ id }: Pick<MockCompte, 'id'>): string {
  return `facteur ${id}`.toLowerCase();
}

/** Asks for a password or a card of the last ten minutes. */
export function demandRecentProof(store: MockStore, session: MockSession): void {
  const since = store.inMinutes(-RECENT_MINUTES);
  const { motDePasseDonneLe = session.ouverteLe, carteMontreeLe = '' } = session;
  if (motDePasseDonneLe <= since && carteMontreeLe <= since)
    throw new MockRefusal('preuve-necessaire');
}
