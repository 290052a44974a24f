import {
  allRoutes,
  commonProblemCodes,
  conventionRoutes,
  creationRoutes,
  inscriptionRoutes,
  isProblemCode,
} from '@eps/contracts';
import { describeOnEachDialect } from '@eps/domain/testing';
import type { EspaceId } from '@eps/espaces';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, ProblemAnswer } from './browser.ts';
import { addAccount } from './people.ts';
import { expectOk, signIn } from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

/** Ways that `ordre` does not declare. */
const elsewhere = new Map<string, EspaceId>([
  ...[...conventionRoutes, ...inscriptionRoutes].map(({ id }) => [id, 'tiers'] as const),
  ...creationRoutes.map(({ id }) => [id, 'assurance-maladie'] as const),
]);
/** What cannot be asked for without something more. */
const needsMore = new Set([
  'getParcours',
  'downloadConvention',
  'searchAddress',
  'getCpsStatus',
  'getInformations',
  'listDelegations',
  'listDelegueSessions',
  'listOwnDelegations',
]);

const pathOf = ({ id, path }: (typeof allRoutes)[number]) =>
  path
    .replace(':espace', elsewhere.get(id) ?? 'ordre')
    .replace(':parcours', 'inscription')
    .replace(':id', 'absente');

describeOnEachDialect('contract', (dialect) => {
  let portal: TestPortal;
  let stranger: Browser;
  let owner: Browser;
  beforeAll(async () => {
    portal = await startPortal(dialect, {
      config: { espaces: ['ordre', 'tiers', 'assurance-maladie'] },
    });
    stranger = portal.browser();
    owner = portal.browser();
    expectOk(await signIn(owner, await addAccount(portal.ctx)));
  });
  afterAll(() => portal.stop());

  const call = (browser: Browser, route: (typeof allRoutes)[number]) =>
    browser.send(route.method, pathOf(route)) as unknown as Promise<ProblemAnswer>;

  it.each(allRoutes)('$id answers a stranger as declared', async (route) => {
    const answer = await call(stranger, route);
    const allowed = ['200', ...commonProblemCodes, ...route.problems];
    const wanted = route.access === 'public' ? allowed : ['non-connecte'];
    expect(wanted).toContain(answer.status === 200 ? '200' : answer.body.code);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each(allRoutes)('$id writes its problems as RFC 9457 does', async (route) => {
    const unexpected = `${pathOf(route)}?inattendu=1`;
    const answer = (await stranger.send(route.method, unexpected)) as unknown as ProblemAnswer;
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body.status).toBe(answer.status);
    expect(isProblemCode(answer.body.code)).toBe(true);
    expect(answer.body.type).toBe(`urn:espace-pro-sante:probleme:${answer.body.code}`);
    expect(answer.body.reference).toBe(answer.headers.get('x-request-id'));
  });

  it.each(allRoutes.filter(({ method, id }) => method === 'GET' && !needsMore.has(id)))(
    '$id answers its owner with its own schema',
    async (route) => {
      const answer = await call(owner, route);
      expect(answer.status).toBe(200);
      expect(route.response.safeParse(answer.body).success).toBe(true);
    },
  );

  it('lets HEAD read what GET reads', async () => {
    expect((await owner.send('HEAD', '/api/ordre/session')).status).toBe(200);
  });
});
