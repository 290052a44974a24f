import type { Context } from '../context.ts';

/** What a browser must come back with from the provider: secret, and good for one return. */
export interface CardTransaction {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** Epoch seconds from which the card must have been read; null where it may have been before. */
  readonly freshSince: number | null;
}

/** What is kept sealed between the departure and the return. */
export interface SealedDeparture extends CardTransaction {
  /** Who left: a cross-site return brings no Strict cookie, hence neither session nor browser. */
  readonly navigateur: string | null;
}

const purposeOf = (id: string): string => `depart-cps:${id}`;

export const departureSeals = {
  /** The row's id: a stolen table gives no cookie. */
  idOf: (ctx: Context, jeton: string): string => ctx.vault.fingerprint('depart-cps', jeton),
  seal: (ctx: Context, id: string, departure: SealedDeparture): string =>
    ctx.vault.seal(purposeOf(id), JSON.stringify(departure)),
  open: (ctx: Context, id: string, sealed: string): SealedDeparture =>
    // Authenticated encryption: it is what `seal` wrote.
    JSON.parse(ctx.vault.open(purposeOf(id), sealed)) as SealedDeparture,
};
