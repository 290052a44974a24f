import { Refusal } from '@eps/domain';
import { expect, it } from 'vitest';
import { isFault, problemOf } from './faults.ts';

const failing = (facts: object) => Object.assign(new Error('select secret'), facts);

it.each([
  ['a refusal', new Refusal('code-incorrect', { essaisRestants: 2 }), 'code-incorrect', false],
  ['a large body', failing({ type: 'entity.too.large' }), 'requete-trop-volumineuse', false],
  ['no free connection', failing({ name: 'KnexTimeoutError' }), 'indisponible', true],
  ['a database away', failing({ code: 'ECONNREFUSED' }), 'indisponible', true],
  ['a statement too long', failing({ code: '57014' }), 'indisponible', true],
  ['PostgreSQL stopping', failing({ code: '57P01' }), 'indisponible', true],
  ['a lock held too long', failing({ code: 'SQLITE_BUSY' }), 'indisponible', true],
  ['a full disk', failing({ code: 'SQLITE_FULL' }), 'indisponible', true],
  ['a broken address', new URIError('x'), 'requete-illisible', false],
  ['a unique violation nobody expected', failing({ code: '23505' }), undefined, true],
  ['what is no error', 'thrown text', undefined, true],
])('answers %s', (_what, error, code, fault) => {
  expect(problemOf(error)?.code).toBe(code);
  expect(isFault(error)).toBe(fault);
});
