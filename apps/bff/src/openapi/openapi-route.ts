import { Router } from 'express';
import { stateOf } from '../http/request-state.ts';
import { describeApi } from './describe-api.ts';

/** `GET /api/openapi.json`. */
export function openapiRoute(publicUrl: string): Router {
  const body = JSON.stringify(describeApi(publicUrl));
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/api/openapi.json', (request, response) => {
    stateOf(request).route = 'openapi';
    response
      .setHeader('Cache-Control', 'no-store')
      .setHeader('Content-Type', 'application/json; charset=utf-8')
      .end(body);
  });
  return router;
}
