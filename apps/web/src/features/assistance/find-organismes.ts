import type { getAssistance, ResponseOf } from '@eps/contracts';

export type Organisme = ResponseOf<typeof getAssistance>['organismes'][number];

/**
 * The organismes that answer to what was typed: a département (number or name), a town, a postal code.
 * Accents, case, hyphens and word order do not matter; each word must begin a word of the organisme.
 */
export function findOrganismes(organismes: readonly Organisme[], typed: string): Organisme[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return [...organismes];
  return organismes.filter((organisme) => {
    const words = wordsOf(`${organisme.nom} ${townOf(organisme.adresse)}`);
    return asked.every(
      (word) =>
        words.some((candidate) => candidate.startsWith(word)) || isDepartement(word, organisme),
    );
  });
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** « 8 rue X, 75008 Paris » → « Paris »: a house number is not a département. */
function townOf(address: string): string {
  return /\b\d{5}\s+(.+)$/u.exec(address)?.[1] ?? '';
}

function isDepartement(word: string, { code }: Organisme): boolean {
  const departement = departementOf(code);
  if (/^\d{5}$/.test(word)) return departementOfPostalCode(word) === departement;
  return code === word || departement === word || departement === word.padStart(2, '0');
}

/** A conseil is known by its département; a caisse by that and one figure more (« 931 »), but overseas (« 971 »). */
function departementOf(code: string): string {
  return /^(?!9[78])\d{3}$/.test(code) ? code.slice(0, 2) : code.toLowerCase();
}

/** Corsica’s postal codes begin with 200–201 (2A) and 202–206 (2B); overseas the first three digits count. */
function departementOfPostalCode(postalCode: string): string {
  if (postalCode.startsWith('20')) return postalCode < '20200' ? '2a' : '2b';
  return postalCode.slice(0, /^9[78]/.test(postalCode) ? 3 : 2);
}
