import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { isFileRoute, type Route } from '../route.ts';
import { allRoutes } from './index.ts';

describe('routes', () => {
  it('have distinct ids and distinct method and path', () => {
    const ids = allRoutes.map((route) => route.id);
    const addresses = allRoutes.map((route) => `${route.method} ${route.path}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each(allRoutes.map((route): [string, Route] => [route.id, route]))(
    '%s is whole',
    (_, route) => {
      expect(route.path).toMatch(/^\/api\//);
      const named = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
      const schema = z.toJSONSchema(route.params, { io: 'input' });
      expect(new Set(Object.keys(schema.properties ?? {}))).toEqual(new Set(named));
      expect('body' in route && route.method === 'GET').toBe(false);
      const described = isFileRoute(route) ? z.unknown() : route.response;
      expect(() => z.toJSONSchema(described)).not.toThrow();
    },
  );
});
