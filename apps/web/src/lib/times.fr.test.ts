import { describe, expect, it } from 'vitest';
import { dayOf, recently, timeOfDay } from './times.fr.ts';

describe('times', () => {
  it('are of Paris, in winter and in summer', () => {
    expect(timeOfDay('2026-11-20T13:37:00Z')).toBe('14\u00a0h\u00a037');
    expect(timeOfDay('2026-07-01T22:05:00Z')).toBe('0\u00a0h\u00a005');
    expect(dayOf('2026-07-01T22:05:00Z')).toBe('02/07/2026');
  });

  it('are told by how recent they are', () => {
    const now = Date.parse('2026-11-20T13:37:00Z');
    expect(recently('2026-11-20T08:05:00Z', now)).toBe('aujourd’hui à 9\u00a0h\u00a005');
    expect(recently('2026-11-19T17:42:00Z', now)).toBe('hier à 18\u00a0h\u00a042');
    expect(recently('2026-11-12T17:42:00Z', now)).toBe('le 12/11/2026');
  });
});
