import { describe, expect, it } from 'vitest';
import { checkFiness, luhnKey, parseFiness } from './index.ts';

const withKey = (body: string) => body + luhnKey(body.replace('A', '1').replace('B', '2'));

describe('FINESS prefixes', () => {
  it.each(['01', '19', '21', '2A', '2B', '75', '95', '97', '98'])('takes %s', (prefix) => {
    expect(checkFiness(withKey(`${prefix}040000`)).code).toBe('OK');
  });

  it.each(['00', '20', '96', '99'])('refuses %s', (prefix) => {
    expect(checkFiness(withKey(`${prefix}040000`)).code).toBe('PREFIX');
  });

  it.each(['2C0000014', '2Z0000014', '7A0000014'])('refuses %s: no such letter', (value) => {
    expect(checkFiness(value).code).toBe('PREFIX');
  });

  it('takes the series of test cards only where it is allowed', () => {
    const card = withKey('99078105');
    expect(parseFiness(card).accepted).toBe(false);
    expect(parseFiness(card, { allowTestSeries: true }).accepted).toBe(true);
    expect(parseFiness('990781051', { allowTestSeries: true }).code).toBe('KEY');
    expect(parseFiness('960781051', { allowTestSeries: true }).code).toBe('PREFIX');
  });

  it.each(['A50012346', '75001234B', '750A12346'])('refuses %s: a letter out of place', (value) => {
    expect(checkFiness(value).code).toBe('CHARSET');
  });
});
