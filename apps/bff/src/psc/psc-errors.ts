/**
 * Pro Santé Connect does not answer, or not as itself: nobody's mistake, to be tried again later. Its
 * `code` is one of our own words or the system's (`ECONNREFUSED`), and goes to the log.
 */
export class PscUnavailable extends Error {
  override readonly name = 'PscUnavailable';
  readonly code: string;
  constructor(code: string) {
    super(`psc: ${code}`);
    this.code = code;
  }
}

/**
 * Why an answer is not taken. `refus-utilisateur` is the person's own choice, `etat` and `code` happen
 * with an old tab; the others are not seen unless the provider errs or somebody tries something.
 */
export type PscRefusalReason =
  | 'refus-utilisateur'
  | 'etat'
  | 'code'
  | 'signature'
  | 'emetteur'
  | 'audience'
  | 'nonce'
  | 'acr'
  | 'expire'
  | 'anciennete'
  | 'sujet'
  | 'identite'
  | 'reponse';

/** An answer of Pro Santé Connect that proves nothing. Holds its reason, and nothing of the answer. */
export class PscRefused extends Error {
  override readonly name = 'PscRefused';
  readonly reason: PscRefusalReason;
  constructor(reason: PscRefusalReason) {
    super(`psc: ${reason}`);
    this.reason = reason;
  }
}
