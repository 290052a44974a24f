import { type Espace, type EspaceId, espaceIds, getEspace } from '@eps/espaces';

/** What the front page says of an espace. */
export interface DoorWords {
  readonly id: EspaceId;
  readonly nom: string;
  readonly porte: Espace['porte'];
  /** « Mentions légales » */
  readonly documents: Readonly<
    Record<'mentions-legales' | 'accessibilite' | 'confidentialite', string>
  >;
}

/** Computed by the build: the whole declarations stay out of the front page. */
export const doors: readonly DoorWords[] = espaceIds.map((id) => {
  const { organisation, porte, documents } = getEspace(id);
  return {
    id,
    nom: organisation.nom,
    porte,
    documents: {
      'mentions-legales': documents['mentions-legales'].titre,
      accessibilite: documents.accessibilite.titre,
      confidentialite: documents.confidentialite.titre,
    },
  };
});
