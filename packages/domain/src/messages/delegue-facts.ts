import type { Espace } from '@eps/espaces';
import { circumstances, type Circumstances } from './circumstances.ts';
import type { Block } from './layout.ts';
import { formatDay } from './paris-dates.ts';
import { namesOfServices } from './service-names.ts';

/** Somebody who may act, or is about to, in the account of whoever reads. */
export interface DelegueData extends Circumstances {
  /** « Nadia Benali » */
  readonly delegue: string;
  /** Whole: the owner typed it, and tells a thief’s by it. */
  readonly email: string;
  /** Ids. */
  readonly services: readonly string[];
  /** Last day included, `AAAA-MM-JJ`. */
  readonly finLe: string;
}

/** When and from where, who, what for and until when: all that tells a delegation that is not one’s own. */
export function delegueFacts(data: DelegueData, espace: Espace): Block {
  return circumstances(data, [
    ['Personne', data.delegue],
    ['Son adresse', data.email],
    ['Services', namesOfServices(espace, data.services)],
    ['Dernier jour', formatDay(data.finLe)],
  ]);
}
