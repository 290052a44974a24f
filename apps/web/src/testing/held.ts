/** Holds an answer back until the test releases it; there from the start, whenever the request arrives. */
export function held(): { readonly until: Promise<void>; readonly release: () => void } {
  let release: () => void = () => undefined;
  const until = new Promise<void>((go) => (release = go));
  return { until, release };
}
