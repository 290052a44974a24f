/** Words of the strength meter, weakest first. Source: 00-overview rule 4. */
export const LEVELS = ['faible', 'moyen', 'bon', 'excellent'] as const;

export type Level = (typeof LEVELS)[number];

export interface Strength {
  /** 0 and 1 are « faible », 2 « moyen », 3 « bon », 4 « excellent ». */
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly level: Level;
  /** At least « moyen », whatever the policy of an espace asks for besides. */
  readonly acceptable: boolean;
  /** A word or password of the offline lists, even with digits or signs around it. */
  readonly common: boolean;
  /** One French sentence on what to do next; `null` when nothing is left to improve. */
  readonly advice: string | null;
}

export function isAtLeast(level: Level, minLevel: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(minLevel);
}
