import type { Service } from '@eps/espaces';

/** A heading of the home page and of the main navigation (A11), with the services under it. */
export interface Rubrique {
  readonly titre: string;
  /** Names it in addresses: `#services-patient`. */
  readonly ancre: string;
  readonly services: readonly Service[];
}

/** Services by heading, in the order of the declaration; none in an espace without headings. */
export function rubriquesOf(services: readonly Service[]): readonly Rubrique[] {
  const titres = new Set(services.flatMap(({ rubrique }) => rubrique ?? []));
  return [...titres].map((titre) => ({
    titre,
    ancre: anchorOf(titre),
    services: services.filter(({ rubrique }) => rubrique === titre),
  }));
}

/** Whether the espace has headings, and with them a main navigation and the account page of A12. */
export function hasRubriques({ services }: { readonly services: readonly Service[] }): boolean {
  return services.some(({ rubrique }) => rubrique !== undefined);
}

/** « Activités » → `activites`. */
function anchorOf(titre: string): string {
  return titre
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/\W+/g, '-');
}
