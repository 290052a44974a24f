import { type FileAnswer, type FileRoute, isFileRoute } from '@eps/contracts';
import { delay, http, HttpResponse, type HttpHandler, type PathParams } from 'msw';
import { MockRefusal, problemOf, type MockedRoute } from './mock-route.ts';
import { scenarios } from './scenarios/index.ts';
import type { MockStore } from './store/store.ts';

/** An MSW handler of a mocked route, subject to the scenario's weather (slow, down, cut). */
export function toHttpHandler(mocked: MockedRoute, store: MockStore): HttpHandler {
  const { route } = mocked;
  return http[verbOf(route.method)](`${store.origin}${route.path}`, async ({ request, params }) => {
    const weather = scenarios[store.state.scenario].meteo ?? {};
    if (weather.delaiMs) await delay(weather.delaiMs);
    const unsafe = request.method !== 'GET';
    if (weather.coupe === 'tout' || (weather.coupe === 'envois' && unsafe))
      return HttpResponse.error();
    try {
      if (weather.panne === 'tout' || (weather.panne === 'envois' && unsafe))
        throw new MockRefusal('indisponible');
      if (unsafe && !request.headers.has('X-Requested-With'))
        throw new MockRefusal('origine-refusee');
      const query = Object.fromEntries(new URL(request.url).searchParams);
      const body = route.body ? await bodyOf(request) : undefined;
      const answer = await mocked.answer(store, { params, query, body });
      if (isFileRoute(route)) return fileResponse(route, answer as FileAnswer);
      return HttpResponse.json(answer as object);
    } catch (error) {
      if (!(error instanceof MockRefusal)) throw error;
      return problemResponse(error, params, store);
    }
  });
}

/** The bytes, as the server sends them. */
function fileResponse({ media }: FileRoute, { nom, octets }: FileAnswer): Response {
  return HttpResponse.arrayBuffer(new Uint8Array(octets).buffer, {
    headers: {
      'Content-Type': media,
      'Content-Disposition': `attachment; filename="${nom}"`,
    },
  });
}

function verbOf(method: MockedRoute['route']['method']): 'get' | 'post' | 'put' | 'delete' {
  const verbs = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const;
  return verbs[method];
}

async function bodyOf(request: Request): Promise<unknown> {
  if (!request.headers.get('Content-Type')?.startsWith('application/json'))
    throw new MockRefusal('format-non-accepte');
  return request.json().catch(() => {
    throw new MockRefusal('requete-illisible');
  });
}

function problemResponse(refusal: MockRefusal, params: PathParams, store: MockStore): Response {
  store.save();
  const problem = problemOf(refusal, params['espace'], store.token(8).toUpperCase());
  return HttpResponse.json(problem, {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}
