import { describe, expect, it } from 'vitest';
import { chainHash, GENESIS, readContent, writeContent } from './event-row.ts';

const content = {
  acteur: 'personne',
  appareil: 'Firefox sur Windows',
  compte: 'c1',
  delegation: null,
  detail: null,
  professionnel: 'p1',
};

describe('what an event says', () => {
  it('is written as before where no delegate acts: the hashes of old rows do not change', () => {
    const contenu = writeContent(content);
    expect(contenu).toBe(
      '{"acteur":"personne","appareil":"Firefox sur Windows","compte":"c1","detail":null,"professionnel":"p1"}',
    );
    const row = {
      espace: 'ordre',
      rang: 1,
      le: '2026-11-20T09:00:00.000Z',
      type: 'connexion-reussie',
      contenu,
      sel: 'AAAAAAAAAAAAAAAAAAAAAA',
    };
    expect(chainHash(GENESIS, row)).toBe(
      '0b9d13001e2e2b2f8653f70e1216a5967cbab859768a0f7c51767e53dc738965',
    );
  });

  it('names the delegation of a delegate, in the order of the keys', () => {
    const acted = { ...content, acteur: 'delegue', delegation: 'd1' };
    const contenu = writeContent(acted);
    expect(contenu).toBe(
      '{"acteur":"delegue","appareil":"Firefox sur Windows","compte":"c1","delegation":"d1","detail":null,"professionnel":"p1"}',
    );
    expect(readContent(contenu)).toEqual(acted);
  });

  it('is read from rows of before, and from what is no content at all', () => {
    expect(readContent(writeContent(content))).toEqual(content);
    for (const contenu of ['', 'null', '[]', '{"delegation":7}'])
      expect(readContent(contenu)).toMatchObject({ acteur: '', delegation: null });
  });
});
