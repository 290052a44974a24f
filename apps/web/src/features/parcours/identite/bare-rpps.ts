import { formatRpps, recognize, type Candidate } from '@eps/identifiers';

function rppsOf(typed: string): Candidate | undefined {
  return recognize(typed).candidates.find(({ kind }) => kind === 'RPPS');
}

/** What was typed, without the 8 that a card prints before the number; unchanged when it is something else. */
export function bareRpps(typed: string): string {
  const found = rppsOf(typed);
  return found?.accepted === true ? found.value : typed;
}

/** « 10 100 004 521 » once recognised; otherwise as typed. */
export function printedRpps(typed: string): string {
  const found = rppsOf(typed);
  return found?.accepted === true ? formatRpps(found.value) : typed;
}
