/**
 * The calls of the first page, with the contract's schemas and their library: a chunk that arrives once the page is
 * drawn and alive, since none of it changes what is drawn.
 */
export function loadFirstCalls() {
  return import('./first-calls.ts');
}
