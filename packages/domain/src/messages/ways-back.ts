import type { Espace } from '@eps/espaces';
import { paragraph } from './circumstances.ts';
import type { Block } from './layout.ts';

const BY_KEY = paragraph(
  'Si vous exercez en libéral, votre clé de sécurité le rouvre aussi\u00a0: choisissez «\u00a0Créer un compte\u00a0», puis donnez votre numéro de Sécurité sociale et les 4 derniers caractères de votre IBAN professionnel.',
);

/** The security key, where it opens an account shut so (spec, rule 13): beside `reouverture.comment`. */
export function wayBackByKey({ reouverture }: Espace, statut: 'gele' | 'dormant'): Block[] {
  return reouverture[statut].includes('cle') ? [BY_KEY] : [];
}
