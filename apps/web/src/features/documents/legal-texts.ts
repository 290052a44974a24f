import type { DocumentKind } from '@eps/espaces';
import { accessibilite } from './accessibilite/texts.fr.ts';
import { cgu } from './cgu/texts.fr.ts';
import { confidentialite } from './confidentialite/texts.fr.ts';
import type { LegalText } from './legal-text.ts';
import { mentionsLegales } from './mentions-legales/texts.fr.ts';

export const legalTexts: Readonly<Record<DocumentKind, LegalText>> = {
  cgu,
  confidentialite,
  accessibilite,
  'mentions-legales': mentionsLegales,
};

export const documentKinds: readonly DocumentKind[] = [
  'cgu',
  'confidentialite',
  'accessibilite',
  'mentions-legales',
];
