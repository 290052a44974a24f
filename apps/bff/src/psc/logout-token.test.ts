import { createHmac, randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { exportSPKI, type JWTPayload } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startHostilePsc, type HostilePsc } from '../../testing/hostile-psc.ts';
import { createPscClient } from './create-psc-client.ts';
import type { PscClient } from './psc-client.ts';
import { PscRefused, PscUnavailable, type PscRefusalReason } from './psc-errors.ts';

const LOGOUT = 'http://schemas.openid.net/event/backchannel-logout';
type MakeToken = (claims: JWTPayload, psc: HostilePsc) => Promise<string>;
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const typed = { typ: 'logout+jwt' };
const signing =
  (change: (claims: JWTPayload) => JWTPayload): MakeToken =>
  (claims, psc) =>
    psc.sign(change(claims), typed);
const without = (...names: string[]): MakeToken =>
  signing(({ ...claims }) => {
    for (const name of names) delete claims[name];
    return claims;
  });

const refused: readonly (readonly [string, PscRefusalReason, MakeToken])[] = [
  ['alg none', 'signature', async (claims) => `${encode({ alg: 'none' })}.${encode(claims)}.`],
  [
    'HS256 by the public key',
    'signature',
    async (claims, { keys }) => {
      const content = `${encode({ alg: 'HS256', kid: 'key-1' })}.${encode(claims)}`;
      const secret = await exportSPKI(keys.published.publicKey);
      return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
    },
  ],
  ['another key', 'signature', (claims, { sign, keys }) => sign(claims, {}, keys.other.privateKey)],
  ['an unknown kid', 'signature', (claims, { sign }) => sign(claims, { kid: 'key-2' })],
  ['another issuer', 'emetteur', signing((claims) => ({ ...claims, iss: 'https://evil' }))],
  ['no issuer', 'emetteur', without('iss')],
  ['another audience', 'audience', signing((claims) => ({ ...claims, aud: 'another-portal' }))],
  ['no audience', 'audience', without('aud')],
  ['a nonce', 'nonce', signing((claims) => ({ ...claims, nonce: 'n' }))],
  ['a null nonce', 'nonce', signing((claims) => ({ ...claims, nonce: null }))],
  ['no events', 'reponse', without('events')],
  ['other events', 'reponse', signing((claims) => ({ ...claims, events: { 'urn:x': {} } }))],
  [
    'an event that is no object',
    'reponse',
    signing((claims) => ({ ...claims, events: { [LOGOUT]: true } })),
  ],
  [
    'an expiry gone by',
    'expire',
    signing((claims) => ({ ...claims, exp: Number(claims.iat) - 60 })),
  ],
  ['no expiry', 'expire', without('exp')],
  ['an old issue', 'expire', signing((claims) => ({ ...claims, iat: Number(claims.iat) - 600 }))],
  [
    'an issue to come',
    'expire',
    signing((claims) => ({ ...claims, iat: Number(claims.iat) + 600 })),
  ],
  ['no issue', 'expire', without('iat')],
  ['no jti', 'reponse', without('jti')],
  ['an endless jti', 'reponse', signing((claims) => ({ ...claims, jti: 'x'.repeat(300) }))],
  ['neither sub nor sid', 'sujet', without('sub', 'sid')],
  ['an empty sub', 'sujet', signing((claims) => ({ ...claims, sub: '' }))],
  ['a sid that is a list', 'sujet', signing((claims) => ({ ...claims, sid: ['s'] }))],
  ['the type of an access token', 'reponse', (claims, { sign }) => sign(claims, { typ: 'at+jwt' })],
  ['no JWT', 'reponse', async () => 'x'],
  ['too long', 'reponse', signing((claims) => ({ ...claims, more: 'x'.repeat(10_000) }))],
];

describe('readLogoutToken', () => {
  let psc: HostilePsc;
  let client: PscClient;
  const now = new Date('2026-03-02T08:00:00.000Z');
  const iat = now.getTime() / 1000 - 10;
  let claims: JWTPayload;

  beforeAll(async () => {
    psc = await startHostilePsc();
    client = createPscClient({ ...psc, allowInsecure: true, clock: { now: () => now } });
  });
  afterAll(() => psc.stop());
  beforeEach(() => {
    claims = {
      iss: psc.issuer,
      aud: psc.clientId,
      iat,
      exp: iat + 120,
      jti: randomUUID(),
      sub: 'f:x:899700900014',
      sid: 'session',
      events: { [LOGOUT]: {} },
    };
  });

  it.each([[typed], [{ typ: 'JWT' }], [{}]])('reads one of type %j', async (header) => {
    const token = await psc.sign(claims, header);
    const expected = {
      issuer: psc.issuer,
      sub: 'f:x:899700900014',
      sid: 'session',
      jti: claims.jti,
      expiresAt: new Date((iat + 120 + 31) * 1000),
    };
    expect(await client.readLogoutToken(token)).toEqual(expected);
    // That it serves once is for the caller to see.
    expect(await client.readLogoutToken(token)).toEqual(expected);
  });

  it('reads one with a session only, and one with a person only', async () => {
    const one = await client.readLogoutToken(await without('sub')(claims, psc));
    expect(one).toMatchObject({ sub: null, sid: 'session' });
    const other = await client.readLogoutToken(await without('sid')(claims, psc));
    expect(other).toMatchObject({ sub: 'f:x:899700900014', sid: null });
  });

  it('is to be remembered no longer than it could be taken', async () => {
    const token = await psc.sign({ ...claims, exp: iat + 10_000_000 }, typed);
    const { expiresAt } = await client.readLogoutToken(token);
    expect(expiresAt).toEqual(new Date((iat + 300 + 31) * 1000));
    const at = (instant: Date) =>
      createPscClient({ ...psc, allowInsecure: true, clock: { now: () => instant } });
    await expect(at(expiresAt).readLogoutToken(token)).rejects.toMatchObject({ reason: 'expire' });
  });

  it.each(refused)('refuses one with %s: %s', async (_what, reason, make) => {
    const token = await make(claims, psc);
    const error: unknown = await client.readLogoutToken(token).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PscRefused);
    expect(error).toMatchObject({ reason });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('899700900014');
  });

  it('does not ask for the keys again for every unknown kid', async () => {
    psc.asked.length = 0;
    for (let tries = 0; tries < 5; tries += 1) {
      const token = await psc.sign(claims, { kid: `key-${tries + 2}` });
      await expect(client.readLogoutToken(token)).rejects.toMatchObject({ reason: 'signature' });
    }
    expect(psc.asked).toEqual([]);
  });

  it('says that it cannot tell, when there are no keys to be had', async () => {
    const stranded = createPscClient({ ...psc, allowInsecure: true });
    psc.misbehaviour.answers = { certs: (_request, response) => response.writeHead(503).end() };
    const reading = stranded.readLogoutToken(await psc.sign(claims));
    await expect(reading).rejects.toBeInstanceOf(PscUnavailable);
    psc.misbehaviour.answers = {};
  });
});
