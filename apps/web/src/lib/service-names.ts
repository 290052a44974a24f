import type { Service } from '@eps/espaces';

/** « Paiements, Liens utiles »: what the espace calls services, in its order; one it no longer has is left out. */
export function serviceNames(services: readonly Service[], ids: readonly string[]): string {
  return services
    .filter(({ id }) => ids.includes(id))
    .map(({ nom }) => nom)
    .join(', ');
}
