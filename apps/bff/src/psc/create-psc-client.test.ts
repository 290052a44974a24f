import { systemClock, type Clock } from '@eps/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOLDER, startHostilePsc, SUBJECT, type HostilePsc } from '../../testing/hostile-psc.ts';
import { createPscClient } from './create-psc-client.ts';
import type { PscClient } from './psc-client.ts';

const REDIRECT = 'http://localhost:3000/api/assurance-maladie/cps/retour';

describe('a client of Pro Santé Connect', () => {
  let psc: HostilePsc;
  let elapsedMs: number;
  const clock: Clock = { now: () => new Date(systemClock.now().getTime() + elapsedMs) };

  beforeEach(async () => {
    psc = await startHostilePsc();
    elapsedMs = 0;
  });
  afterEach(() => psc.stop());

  const open = (): PscClient => createPscClient({ ...psc, allowInsecure: true, clock });
  const timesAsked = (end: string): number => psc.asked.filter((path) => path.endsWith(end)).length;

  async function signIn(client: PscClient) {
    const { url, transaction } = await client.begin(REDIRECT);
    return client.finish(await psc.follow(url), transaction, REDIRECT);
  }

  it('sends the browser to the other host, with all that the provider demands', async () => {
    const { url, transaction } = await open().begin(REDIRECT);
    const { hostname, pathname, searchParams } = new URL(url);
    expect([hostname, pathname]).toEqual(['127.0.0.1', '/auth']);
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: 'code',
      client_id: psc.clientId,
      scope: 'openid scope_all',
      acr_values: 'eidas1',
      redirect_uri: REDIRECT,
      state: transaction.state,
      nonce: transaction.nonce,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    expect(url).not.toContain(transaction.codeVerifier);
    const { state, nonce, codeVerifier, freshSince } = transaction;
    expect(new Set([state, nonce, codeVerifier]).size).toBe(3);
    expect(freshSince).toBeNull();
  });

  it('makes a new transaction each time, and asks for the card again when told', async () => {
    const client = open();
    const first = await client.begin(REDIRECT);
    const second = await client.begin(REDIRECT, { fresh: true });
    for (const key of ['state', 'nonce', 'codeVerifier'] as const)
      expect(second.transaction[key]).not.toBe(first.transaction[key]);
    const asked = ({ url }: { url: string }) =>
      ['prompt', 'max_age'].map((name) => new URL(url).searchParams.get(name));
    expect(asked(first)).toEqual([null, null]);
    expect(asked(second)).toEqual(['login', '0']);
    const { freshSince } = second.transaction;
    expect(Math.abs(Date.now() / 1000 - Number(freshSince))).toBeLessThan(5);
    const proof = await client.finish(await psc.follow(second.url), second.transaction, REDIRECT);
    expect(proof.shownAt?.getTime()).toBeGreaterThanOrEqual(Number(freshSince) * 1000);
  });

  it('says when the card was read, or that nobody knows', async () => {
    const client = open();
    psc.misbehaviour.idToken = (claims) => psc.sign({ ...claims, auth_time: 1_700_000_000 });
    expect((await signIn(client)).shownAt).toEqual(new Date('2023-11-14T22:13:20.000Z'));
    psc.misbehaviour.idToken = ({ auth_time: _when, ...claims }) => psc.sign(claims);
    expect((await signIn(client)).shownAt).toBeNull();
  });

  it('proves who is there', async () => {
    const proof = await signIn(open());
    expect(proof).toEqual({
      identity: {
        issuer: psc.issuer,
        subjectNameId: HOLDER.SubjectNameID,
        rpps: '99700900014',
        estStructure: false,
        finessStructure: null,
        prenom: 'Karim',
        nom: 'BENSALEM',
        professions: ['10'],
      },
      sub: SUBJECT,
      sid: 'session-of-the-provider',
      shownAt: expect.any(Date),
      idToken: expect.stringMatching(/^ey/),
    });
  });

  it('comes back at whatever address a proxy calls it', async () => {
    const client = open();
    const { url, transaction } = await client.begin(REDIRECT);
    const { search } = await psc.follow(url);
    const inside = new URL(`http://10.0.0.7:8080/elsewhere${search}`);
    const { identity } = await client.finish(inside, transaction, REDIRECT);
    expect(identity.rpps).toBe('99700900014');
  });

  it('asks once for the document and the keys, whoever comes at the same time', async () => {
    const client = open();
    await Promise.all(Array.from({ length: 20 }, () => client.begin(REDIRECT)));
    expect(timesAsked('/wallet-openid-configuration')).toBe(1);
    await signIn(client);
    await signIn(client);
    expect(timesAsked('/wallet-openid-configuration')).toBe(1);
    expect(timesAsked('/certs')).toBe(1);
  });

  it('checks that the provider lives before it sends a browser there, and renews after an hour', async () => {
    const client = open();
    const { transaction } = await client.begin(REDIRECT);
    elapsedMs = 20_000;
    const callback = new URL(`${REDIRECT}?code=none&state=${transaction.state}`);
    const late = client.finish(callback, transaction, REDIRECT);
    await expect(late).rejects.toMatchObject({ reason: 'code' });
    expect(timesAsked('/wallet-openid-configuration')).toBe(1);
    await client.begin(REDIRECT);
    expect(timesAsked('/wallet-openid-configuration')).toBe(2);
    elapsedMs += 3_700_000;
    await client.endSessionUrl({ idToken: 'x', postLogoutRedirectUri: 'http://localhost:3000' });
    expect(timesAsked('/wallet-openid-configuration')).toBe(3);
  });

  it('signs the person out there too, where the provider allows it', async () => {
    const input = { idToken: 'ey.id.token', postLogoutRedirectUri: 'http://localhost:3000/x' };
    const url = new URL((await open().endSessionUrl(input)) ?? '');
    expect(url.origin + url.pathname).toBe(`${psc.issuer}/protocol/openid-connect/logout`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      id_token_hint: 'ey.id.token',
      post_logout_redirect_uri: 'http://localhost:3000/x',
      client_id: psc.clientId,
    });
    psc.misbehaviour.discovery = ({ ...document }) => {
      delete document['end_session_endpoint'];
      return document;
    };
    expect(await open().endSessionUrl(input)).toBeNull();
    await psc.stop();
    expect(await open().endSessionUrl(input)).toBeNull();
  });

  it('takes userinfo signed by the provider as well', async () => {
    const jwt = await psc.sign({ ...HOLDER, sub: SUBJECT });
    psc.misbehaviour.answers = {
      userinfo: (_request, response) =>
        response.writeHead(200, { 'content-type': 'application/jwt' }).end(jwt),
    };
    expect((await signIn(open())).identity.nom).toBe('BENSALEM');
  });

  it('takes no provider over http unless told', () => {
    expect(() => createPscClient({ ...psc, allowInsecure: false })).toThrow(/https/);
  });

  it('knows whether the provider is up, and notices that it is back', async () => {
    const client = open();
    expect(await client.isUp()).toBe(true);
    psc.misbehaviour.answers = { discovery: (_request, response) => response.writeHead(503).end() };
    expect(await client.isUp()).toBe(true);
    elapsedMs += 20_000;
    expect(await client.isUp()).toBe(false);
    const asked = psc.asked.length;
    expect(await client.isUp()).toBe(false);
    expect(psc.asked).toHaveLength(asked);
    psc.misbehaviour.answers = {};
    elapsedMs += 5_000;
    expect(await client.isUp()).toBe(true);
  });
});
