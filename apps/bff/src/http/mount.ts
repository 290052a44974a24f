import { type FileAnswer, type FileRoute, isFileRoute, type Route } from '@eps/contracts';
import { type ActiveSession, type Context, readSession, Refusal, touchSession } from '@eps/domain';
import type { EspaceId } from '@eps/espaces';
import { Router, type RequestHandler, type Response } from 'express';
import * as z from 'zod/mini';
import { nameAppareil } from '../session/appareil.ts';
import { identifyBrowser } from '../session/browser-cookie.ts';
import { browserSession, type BrowserSession } from '../session/browser-session.ts';
import { demandAccess } from './demand-access.ts';
import { espaceChain, espaceOf, nameRoute, type MountDeps } from './espace-chain.ts';
import type { MountedRoute } from './handler.ts';
import { parseInput } from './parse-input.ts';
import { readJson } from './read-json.ts';
import { sourceOf } from './source.ts';

/**
 * Mounts every route of the contract with its handler; other methods on the same paths answer 405. One router for each
 * word after the espace: a request goes past a few routes, not past two hundred.
 */
export function mountRoutes(mounted: readonly MountedRoute[], deps: MountDeps): RequestHandler {
  const routers = new Map<string, Router>();
  for (const entry of mounted) {
    const method = entry.route.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
    routerFor(entry.route.path)[method](entry.route.path, ...chainOf(entry, deps));
  }
  for (const [path, methods] of methodsByPath(mounted)) {
    routerFor(path).all(path, (_request, response, next) => {
      response.setHeader('Allow', methods.join(', '));
      next(new Refusal('methode-refusee'));
    });
  }
  return (request, response, next) => {
    const router = routers.get(areaOf(request.path));
    if (router === undefined) next();
    else router(request, response, next);
  };

  function routerFor(path: string): Router {
    const area = areaOf(path);
    const router = routers.get(area) ?? Router({ caseSensitive: true, strict: true });
    routers.set(area, router);
    return router;
  }
}

/** `session` of `/api/:espace/session/autres` and of `/api/ordre/session`; empty for the routes of the portal itself. */
function areaOf(path: string): string {
  return path.split('/', 4)[3] ?? '';
}

/** Cheap refusals first: budget, session, access, then the body. */
function chainOf(entry: MountedRoute, deps: MountDeps): RequestHandler[] {
  const { route } = entry;
  if (!route.path.startsWith('/api/:espace')) {
    return [nameRoute(route.id), deps.limits.guard(route.id), answerWithoutEspace(entry)];
  }
  return [
    ...espaceChain(route.id, deps),
    ...(route.method === 'GET' ? [] : [readJson()]),
    answerInEspace(entry, deps),
  ];
}

function answerInEspace(entry: MountedRoute, { ctx, https }: MountDeps): RequestHandler {
  const { route } = entry;
  return async (request, response) => {
    const espace = espaceOf(request);
    const session = browserSession({ request, response, espace, https });
    const active = await activeOf(ctx, espace, session);
    demandAccess(ctx, route, active);
    const visiteur = {
      navigateur: identifyBrowser(request, response, https),
      // Now: a socket that closes meanwhile would leave nobody to count against.
      source: sourceOf(request),
      // Not a getter: V8 keeps a shape for each literal with one, and all that its closure holds, until the next full
      // collection. Two thirds of what a request allocated outlived it so.
      appareil: nameAppareil(request.headers['user-agent']),
    };
    const input = parseInput(route, request);
    if (active !== null && entry.signedIn) await touchSession(ctx, active);
    send(route, response, await entry.answer({ ...input, visiteur, session, active }));
  };
}

/** The few routes about the portal itself: no session, nobody. */
function answerWithoutEspace(entry: MountedRoute): RequestHandler {
  const visiteur = { navigateur: null, source: '', appareil: '' };
  return async (request, response) => {
    const input = parseInput(entry.route, request);
    const session = noSession;
    send(entry.route, response, await entry.answer({ ...input, visiteur, session, active: null }));
  };
}

const noSession: BrowserSession = {
  connexionId: null,
  parcoursId: () => null,
  keepParcours: () => Promise.reject(new Error('No session outside of an espace')),
  renewForParcours: () => Promise.reject(new Error('No session outside of an espace')),
  renewFor: () => Promise.reject(new Error('No session outside of an espace')),
  renew: () => Promise.reject(new Error('No session outside of an espace')),
  conventionId: null,
  keepConvention: () => Promise.reject(new Error('No session outside of an espace')),
  keepDeparture: () => undefined,
  end: () => Promise.reject(new Error('No session outside of an espace')),
};

async function activeOf(
  ctx: Context,
  espace: EspaceId,
  session: BrowserSession,
): Promise<ActiveSession | null> {
  const { connexionId } = session;
  return connexionId === null ? null : readSession(ctx, { espace, connexionId });
}

/** Through the response's schema: a field it does not name never leaves (ASVS 15.3.1). */
function send(route: Route, response: Response, answer: unknown): void {
  const body = z.safeParse(route.response, answer);
  if (!body.success) throw new Error(`The answer of ${route.id} is not the contract’s`);
  if (isFileRoute(route)) {
    sendFile(route, response, body.data as FileAnswer);
    return;
  }
  response
    .setHeader('Content-Type', 'application/json; charset=utf-8')
    .end(JSON.stringify(body.data));
}

/** Saved, never shown in a page of ours: what people typed is in it. */
function sendFile({ media }: FileRoute, response: Response, { nom, octets }: FileAnswer): void {
  response
    .setHeader('Content-Type', media)
    .setHeader('Content-Disposition', `attachment; filename="${nom}"`)
    .setHeader('Content-Length', octets.byteLength)
    .end(octets);
}

function methodsByPath(mounted: readonly MountedRoute[]): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const { route } of mounted)
    methods.set(route.path, [...(methods.get(route.path) ?? []), route.method]);
  return methods;
}
