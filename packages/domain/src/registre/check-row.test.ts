import { describe, expect, it } from 'vitest';
import { goodRegistreRow, type RegistreFields } from '../../testing/index.ts';
import { checkRow } from './check-row.ts';
import { PROVISIONAL_COLUMN, REGISTRE_COLUMNS, type RegistreColumn } from './columns.ts';

function check(change: RegistreFields) {
  const row: RegistreFields = { ...goodRegistreRow, ...change };
  const columns: readonly RegistreColumn[] = [...REGISTRE_COLUMNS, PROVISIONAL_COLUMN];
  const fields = columns.map((column) => row[column] ?? '');
  return checkRow({ line: 7, fields, fault: null }, fields.length, '2026-11-20');
}

const errorsOf = (change: RegistreFields) => {
  const checked = check(change);
  return 'errors' in checked ? checked.errors : [];
};
const rowOf = (change: RegistreFields) => {
  const checked = check(change);
  if ('errors' in checked) throw new Error(JSON.stringify(checked.errors));
  return checked.row;
};

describe('checkRow', () => {
  it.each<[string, RegistreFields, string, RegExp]>([
    ['wrong RPPS key', { rpps: '99700218897' }, 'rpps', /clé.*RPPS/],
    ['short RPPS', { rpps: '997002188' }, 'rpps', /caractères/],
    ['missing RPPS', { rpps: '' }, 'rpps', /requise/],
    ['missing name', { nom: ' ' }, 'nom', /requise/],
    ['unknown espace', { espace: 'ailleurs' }, 'espace', /espace/],
    ['unknown categorie', { categorie: 'medecin' }, 'categorie', /catégorie/],
    ['a day that does not exist', { date_naissance: '31/02/1980' }, 'date_naissance', /JJ\/MM/],
    ['an ISO date', { date_naissance: '1980-06-17' }, 'date_naissance', /JJ\/MM/],
    ['a birth to come', { date_naissance: '01/01/2030' }, 'date_naissance', /futur/],
    ['missing birth date', { date_naissance: '' }, 'date_naissance', /requise/],
    ['wrong NIR key', { nir: '269054958815799' }, 'nir', /clé/],
    ['wrong IBAN key', { iban: 'FR7630006000011234567890188' }, 'iban', /clé/],
    [
      'wrong FINESS key',
      { categorie: 'pharmacie', raison_sociale: 'Pharmacie', numero: '750012347' },
      'numero',
      /clé.*FINESS/,
    ],
    ['structure without name', { categorie: 'pharmacie' }, 'raison_sociale', /requise/],
    ['a landline', { telephone_mobile: '01 99 00 00 01' }, 'telephone_mobile', /mobile/],
    ['malformed e-mail', { email: 'jeanne@' }, 'email', /e-mail/],
    ['wrong profession', { profession: 'médecin' }, 'profession', /profession/],
    ['neither oui nor non', { conventionne: 'peut-être' }, 'conventionne', /oui/],
    ['control characters', { nom: 'MAR\u0000TIN' }, 'nom', /contrôle/],
    ['a huge value', { adresse: 'x'.repeat(501) }, 'adresse', /500/],
  ])('refuses %s', (_name, fault, column, reason) => {
    expect(errorsOf(fault)).toEqual([{ line: 7, column, reason: expect.stringMatching(reason) }]);
  });

  it('reads numbers as people write them', () => {
    const row = rowOf({
      rpps: '997 002 188-96',
      nir: '2 69 05 49 588 157 80',
      iban: 'fr76 3000 6000 0112 3456 7890 189',
    });
    expect(row).toMatchObject({
      rpps: '99700218896',
      nir: '2690549588157',
      iban: 'FR7630006000011234567890189',
    });
  });

  it.each(['29/02/1900', '29/02/2023', '31/04/2000', '00/01/2000', '01/13/2000', '01/00/2000'])(
    'knows that %s is not a day',
    (typed) => {
      expect(errorsOf({ date_naissance: typed })).toMatchObject([{ column: 'date_naissance' }]);
    },
  );

  it.each(['29/02/2000', '29/02/2024', '31/12/1999', '01/01/1900'])('takes %s', (typed) => {
    const [day, month, year] = typed.split('/');
    expect(rowOf({ date_naissance: typed }).date_naissance).toBe(`${year}-${month}-${day}`);
  });

  it.each([
    ['06.39.98.00.01', '+33639980001'],
    ['+33 6 39 98 00 01', '+33639980001'],
    ['0033 639980001', '+33639980001'],
    ['0690 12 34 56', '+590690123456'],
    ['0692123456', '+262692123456'],
    ['+41 79 123 45 67', '+41791234567'],
  ])('reads the mobile %s as %s', (typed, e164) => {
    expect(rowOf({ telephone_mobile: typed }).telephone_mobile).toBe(e164);
  });

  it('makes one form of accents, spaces and specialities', () => {
    const row = rowOf({ nom: ' LEFE\u0300VRE\n', specialite: 'Cardiologie| |Pédiatrie ' });
    expect(row).toMatchObject({ nom: 'LEFÈVRE', specialites: ['Cardiologie', 'Pédiatrie'] });
  });

  it('tells every fault of a row', () => {
    const columns = errorsOf({ rpps: 'x', email: 'y', iban: 'z' }).map(({ column }) => column);
    expect(columns).toEqual(['rpps', 'email', 'iban']);
  });
});
