import type { CreationView } from '@eps/contracts';
import { creationTexts } from './texts.fr.ts';

type Way = keyof typeof creationTexts.etapes;

const WAYS = {
  cle: 'cle',
  cps: 'carte',
  courrier: 'provisoire',
  provisoire: 'provisoire',
} as const satisfies Record<NonNullable<CreationView['preuve']>, Way>;

/** The steps of the way taken; before anything is proved, those of the key. */
export function stepsOf(preuve: CreationView['preuve']): readonly string[] {
  return creationTexts.etapes[WAYS[preuve ?? 'cle']];
}
