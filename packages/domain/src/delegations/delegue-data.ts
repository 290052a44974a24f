import type { DelegationRow } from '../db/delegation-tables.ts';
import type { Circumstances } from '../messages/circumstances.ts';
import type { DelegueData } from '../messages/delegue-facts.ts';
import { nomDuDelegue } from './describe-delegations.ts';
import { readServices } from './services-column.ts';

/** What a mail to the owner says of a delegation. */
export function delegueData(
  delegation: Pick<DelegationRow, 'prenom' | 'nom' | 'email' | 'services' | 'fin_le'>,
  { le, appareil }: Circumstances,
): DelegueData {
  return {
    le,
    appareil,
    delegue: nomDuDelegue(delegation),
    email: delegation.email,
    services: readServices(delegation.services),
    finLe: delegation.fin_le,
  };
}
