import { allRoutes } from '@eps/contracts';
import { createTestDatabase, describeOnEachDialect } from '@eps/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccount } from './people.ts';
import { signIn } from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

describeOnEachDialect('health', (dialect) => {
  it('is ready, and says why when it is not', async () => {
    const portal = await startPortal(dialect);
    const bare = await createTestDatabase(dialect, { migrated: false });
    const behind = await startPortal(dialect, { context: (ctx) => ({ ...ctx, db: bare.db }) });
    try {
      const ready = await portal.browser().get('/readyz');
      expect([ready.status, ready.body]).toEqual([
        200,
        { etat: 'pret', raisons: [], avertissements: [] },
      ]);

      const late = await behind.browser().get<{ raisons: string[] }>('/readyz');
      expect(late.status).toBe(503);
      expect(late.body.raisons.join()).toMatch(/Migrations à appliquer/);
      expect((await behind.browser().get('/healthz')).status).toBe(200);

      await bare.drop();
      const gone = await behind.browser().get<{ raisons: string[] }>('/readyz');
      expect(gone.status).toBe(503);
      expect(gone.body.raisons.join()).toMatch(/La base de données ne répond pas/);
      expect((await behind.browser().get('/healthz')).status).toBe(200);
    } finally {
      await portal.stop();
      await behind.stop();
    }
  });
});

describe('operations', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startPortal('sqlite');
  });
  afterAll(() => portal.stop());

  it('measures by route template and status', async () => {
    await portal.browser().get('/api/ordre/session');
    await signIn(portal.browser(), await addAccount(portal.ctx));
    const { text } = await portal.browser().get('/metrics');
    expect(text).toContain('http_request_duration_seconds_count{route="getSession",status="200"}');
    expect(text).toContain('http_request_duration_seconds_count{route="signIn",status="200"}');
    expect(text).not.toMatch(/cabinet\.example/);
  });

  it('gives metrics in production to the bearer of the token only', async () => {
    const metricsToken = 'a token of the tests, long enough';
    const { origin } = await portal.instance({ mode: 'production', metricsToken });
    const read = (authorization: string) =>
      fetch(`${origin}/metrics`, {
        headers: { authorization, 'x-forwarded-for': '203.0.113.9' },
      });
    expect((await read(`Bearer ${metricsToken}`)).status).toBe(200);
    expect((await read('Bearer another')).status).toBe(404);
  });

  it('describes every route in OpenAPI 3.1', async () => {
    const { body } = await portal.browser().get<OpenApi>('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const operations = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { operationId }]) => `${method} ${path} ${operationId}`,
      ),
    );
    expect(operations.sort()).toEqual(
      allRoutes
        .map(({ method, path, id }) => {
          const template = path.replace(/:(\w+)/g, '{$1}');
          return `${method.toLowerCase()} ${template} ${id}`;
        })
        .sort(),
    );
    for (const { parameters, responses } of Object.values(body.paths).flatMap((methods) =>
      Object.values(methods),
    )) {
      expect(parameters.every(({ schema }) => schema !== undefined)).toBe(true);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '422', '429', '500']));
    }
    const signInBody =
      body.paths['/api/{espace}/session']?.['post']?.requestBody?.content['application/json'];
    expect(signInBody?.schema).toMatchObject({
      additionalProperties: false,
      required: ['identifiant', 'motDePasse'],
      properties: { identifiant: { type: 'string', maxLength: 254 } },
    });
  });
});

interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<
    string,
    Record<
      string,
      {
        readonly operationId: string;
        readonly parameters: readonly { readonly schema: unknown }[];
        readonly requestBody?: { readonly content: Record<string, { readonly schema: unknown }> };
        readonly responses: Record<string, unknown>;
      }
    >
  >;
}
