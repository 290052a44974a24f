import { describe, expect, it } from 'vitest';
import { espaceIds, getEspace, isEspaceId } from './index.ts';

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

describe.each(espaceIds)('%s', (id) => {
  const espace = getEspace(id);

  it('is declared under its own id', () => {
    expect(espace.id).toBe(id);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('is well typeset', () => {
    for (const text of textsOf(espace)) {
      expect(text).not.toMatch(/'| [?!;:»]|« |\.\.\./);
      expect(text.trim()).toBe(text);
    }
  });

  it('gives each service its own address, none of which is another page’s', () => {
    const chemins = espace.services.map((service) => service.chemin);
    expect(new Set(chemins).size).toBe(chemins.length);
    // One that is open leads to a page that has its own route.
    const addresses = espace.services
      .filter(({ etat }) => etat === 'bientot')
      .map(({ chemin }) => chemin);
    const taken = new Set([
      'inscription',
      'recuperation',
      'activation',
      'reinitialisation',
      'accueil',
      'assistance',
      ...espace.pages.map(({ chemin }) => chemin),
    ]);
    expect(addresses.filter((address) => taken.has(address))).toEqual([]);
  });

  it('warns before the idle end, which comes before the absolute one', () => {
    const { idleMinutes, absoluteMinutes, warningMinutes } = espace.policies.session;
    expect(warningMinutes).toBeLessThan(idleMinutes);
    expect(idleMinutes).toBeLessThanOrEqual(absoluteMinutes);
  });
});

it('knows an espace from any other string', () => {
  expect(isEspaceId('ordre')).toBe(true);
  expect(['toString', '__proto__', '', 'Ordre', null].some(isEspaceId)).toBe(false);
});
