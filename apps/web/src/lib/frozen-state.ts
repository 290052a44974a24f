/** Travels in the history entry to the page of the freeze: the account was frozen from within. */
export interface FrozenState {
  readonly gele?: true;
}
