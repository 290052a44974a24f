import type { Espace } from '@eps/espaces';

/** « Paiements, Commandes d’imprimés »: services by the names people read. @param ids those of the declaration */
export function namesOfServices({ services }: Espace, ids: readonly string[]): string {
  return ids.map((id) => services.find((service) => service.id === id)?.nom ?? id).join(', ');
}
