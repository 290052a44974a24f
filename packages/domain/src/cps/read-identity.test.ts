import { describe, expect, it } from 'vitest';
import { readPscIdentity } from './read-identity.ts';

const ISSUER = 'https://auth.bas.psc.esante.gouv.fr/auth/realms/esante-wallet';

/** Test identity of the ANS, as its userinfo answers. */
const doctor = {
  sub: 'f:550dc1c8-d97b-4b1e-ac8c-8eb4471cf9dd:899700218896',
  SubjectNameID: '899700218896',
  given_name: 'ROBERT',
  family_name: 'SPECIALISTE0021889',
  SubjectOrganizationID: '',
  SubjectRole: ['10^1.2.250.1.213.1.1.5.5'],
  otherIds: [{ identifiant: '899700218896', origine: 'RPPS', qualite: 1 }],
  SubjectRefPro: {
    codeCivilite: 'M',
    exercices: [
      {
        codeProfession: '10',
        nomDexercice: 'SPECIALISTE0021889',
        prenomDexercice: 'ROBERT',
        activities: [{ codeModeExercice: 'L', numeroFinessSite: '', codePostal: '75009' }],
      },
    ],
  },
};

/** Test identity of Synapse, whose identifier is not an RPPS number. */
const podologist = {
  sub: 'f:00000000-0000-0000-0000-000000000000:ANS20231122132732',
  SubjectNameID: 'ANS20231122132732',
  given_name: 'Fistinien',
  family_name: 'Grominoch',
  SubjectOrganizationID: 'R81311',
  SubjectRefPro: { exercices: [{ codeProfession: '80', activities: [{ codeModeExercice: '' }] }] },
};

const employee = (subjectNameId: string, ...sites: string[]) => ({
  SubjectNameID: subjectNameId,
  given_name: 'Paul',
  family_name: 'VIDAL',
  SubjectRefPro: {
    exercices: [
      { codeProfession: '', activities: sites.map((numeroFinessSite) => ({ numeroFinessSite })) },
    ],
  },
});

const read = (claims: unknown) => readPscIdentity(claims, ISSUER);

describe('readPscIdentity', () => {
  it('reads a physician', () => {
    expect(read(doctor)).toEqual({
      issuer: ISSUER,
      subjectNameId: '899700218896',
      rpps: '99700218896',
      estStructure: false,
      finessStructure: null,
      prenom: 'ROBERT',
      nom: 'SPECIALISTE0021889',
      professions: ['10'],
    });
  });

  it('reads somebody without an RPPS number', () => {
    expect(read(podologist)).toEqual({
      issuer: ISSUER,
      subjectNameId: 'ANS20231122132732',
      rpps: null,
      estStructure: false,
      finessStructure: null,
      prenom: 'Fistinien',
      nom: 'Grominoch',
      professions: ['80'],
    });
  });

  it.each([
    ['a wrong key', '899700218897', null],
    ['a digit short', '89970021889', null],
    ['zeros only', '800000000000', null],
    ['an ADELI number', '0012600631', null],
  ])('takes no RPPS number from %s', (_what, SubjectNameID, rpps) => {
    expect(read({ ...doctor, SubjectNameID, otherIds: [] })).toMatchObject({
      subjectNameId: SubjectNameID,
      rpps,
    });
  });

  it('does not replace an RPPS number of a wrong key by another identifier', () => {
    expect(read({ ...doctor, SubjectNameID: '899700218897' })?.rpps).toBeNull();
  });

  it.each([
    ['otherIds', [{ identifiant: '899700218896', origine: 'RPPS' }], '99700218896'],
    ['otherIDs', [{ identifiant: '99700218896', origine: 'RPPS' }], '99700218896'],
    ['otherIds', [{ identifiant: '99700218896', origine: 'ADELI' }], null],
    ['otherIds', [{ identifiant: '99700218897', origine: 'RPPS' }], null],
    [
      'otherIds',
      [
        { identifiant: '899700218896', origine: 'RPPS' },
        { identifiant: '10100004521', origine: 'RPPS' },
      ],
      null,
    ],
  ])('reads the RPPS number of %s when they agree on one', (name, list, rpps) => {
    expect(read({ ...podologist, [name]: list })?.rpps).toBe(rpps);
  });

  it.each([
    ['the FINESS number it bears', employee('3930991021/0000000017'), '930991021'],
    ['no FINESS number of a wrong key', employee('3930991022/0000000017'), null],
    ['no other FINESS number than the one it bears', employee('3930991022/17', '930991013'), null],
    ['the only site of a SIRET', employee('512345678900011/17', '', '930991013'), '930991013'],
    ['no site of a SIRET with two', employee('512345678900011/1', '930991013', '930991021'), null],
    ['nothing from a SIRET without site', employee('512345678900011/17'), null],
    ['nothing without an internal number', employee('3930991021/'), null],
  ])("takes from a structure's card %s", (_what, claims, finessStructure) => {
    expect(read(claims)).toMatchObject({
      rpps: null,
      estStructure: true,
      finessStructure,
      professions: [],
    });
  });

  it("never takes an RPPS number from a structure's card, nor a structure from a person's", () => {
    const { otherIds } = doctor;
    expect(read({ ...employee('3930991021/17'), otherIds })?.rpps).toBeNull();
    const { SubjectRefPro } = employee('', '930991013');
    expect(read({ ...doctor, SubjectRefPro })?.finessStructure).toBeNull();
  });

  it('says each profession once, and leaves out what is none', () => {
    const exercices = ['10', '60', '10', '', '<b>', 7, null].map((codeProfession) => ({
      codeProfession,
    }));
    expect(read({ ...doctor, SubjectRefPro: { exercices } })?.professions).toEqual(['10', '60']);
  });

  it('falls back to the names of the exercice, and cleans what would trick the eye', () => {
    const claims = { ...doctor, given_name: '', family_name: ' MOREAU\u202E-THIERY\u0000\n' };
    expect(read(claims)).toMatchObject({ prenom: 'ROBERT', nom: 'MOREAU-THIERY' });
    expect(read({ ...podologist, given_name: 'x'.repeat(101) })?.prenom).toBe('');
  });

  it.each([
    ['absent', undefined],
    ['empty', ''],
    ['spaces', '   '],
    ['with spaces around', '899700218896 '],
    ['a number', 899700218896],
    ['a list', ['899700218896']],
    ['an object', { toString: '899700218896' }],
    ['null', null],
    ['full-width digits', '８９９７００２１８８９６'],
    ['a line break', '8997002\n18896'],
    ['129 characters', '8'.repeat(129)],
    ['huge', '8'.repeat(5_000_000)],
  ])('reads nobody when SubjectNameID is %s', (_what, SubjectNameID) => {
    expect(read({ ...doctor, SubjectNameID })).toBeNull();
  });

  it.each([[null], [undefined], ['899700218896'], [0], [[]], [[doctor]], [true]])(
    'reads nobody in %j',
    (claims) => {
      expect(read(claims)).toBeNull();
    },
  );

  it('survives shapes that no provider should send', () => {
    const shapes: unknown[] = [
      null,
      [],
      {},
      'x'.repeat(2_000_000),
      7,
      [[[[]]]],
      { length: 1e9 },
      JSON.parse('{"__proto__":{"exercices":1},"constructor":{"prototype":{}}}'),
      { exercices: 'x' },
      { exercices: [null, 3, [], { activities: 'x' }, { activities: [null, { a: 1 }] }] },
      { exercices: Array.from({ length: 100_000 }, () => ({ codeProfession: '10' })) },
    ];
    for (const shape of shapes) {
      const keys = ['given_name', 'family_name', 'otherIds', 'otherIDs', 'SubjectRefPro'];
      const claims = { ...doctor, ...Object.fromEntries(keys.map((key) => [key, shape])) };
      expect(read(claims)).toMatchObject({ subjectNameId: '899700218896', rpps: '99700218896' });
    }
    const poisoned: unknown = JSON.parse('{"__proto__":{"SubjectNameID":"899700218896"}}');
    expect(read(poisoned)).toBeNull();
    expect('exercices' in {}).toBe(false);
  });
});
