import type { ProblemCode } from '@eps/contracts';

/** What the protocol answers by its status (tus 1.0.0), in our words. */
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  403: 'origine-refusee',
  404: 'introuvable',
  409: 'televersement-decale',
  410: 'introuvable',
  413: 'pieces-trop-lourdes',
  415: 'format-non-accepte',
  423: 'televersement-decale',
};

/** The problem of an answer that is one; null for those that went well. */
export function problemOfStatus(status: number): ProblemCode | null {
  if (status < 400) return null;
  return BY_STATUS[status] ?? (status < 500 ? 'requete-illisible' : 'indisponible');
}
