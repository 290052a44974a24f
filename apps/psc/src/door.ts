import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { controlBreakdown, endure, type Breakdown } from './breakdown.ts';
import type { Card } from './cards.ts';
import { chooseCard } from './choose-card.ts';
import { DISCOVERY_SUFFIX, type StandInOptions } from './options.ts';
import { homePage } from './pages/notice-page.ts';
import { sendPage } from './pages/send-page.ts';
import { securityHeaders } from './security-headers.ts';
import { CHOOSER_PATH, routesOf } from './provider-configuration.ts';

export interface Door {
  readonly options: StandInOptions;
  readonly provider: Provider;
  readonly breakdown: Breakdown;
  readonly cards: readonly Card[];
  readonly realm: string;
  readonly onFault: (error: Error) => void;
}

/** Where the library answers discovery; nobody may ask it there. */
const LIBRARY_DISCOVERY = '/.well-known/openid-configuration';

/** Everything that comes in: which host may be asked what, then the chooser or the provider. */
export function createDoor(door: Door) {
  const headers = securityHeaders(door.options.relyingParty);
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of headers) response.setHeader(name, value);
    enter(door, request, response).catch((error: unknown) => {
      door.onFault(error instanceof Error ? error : new Error(String(error)));
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  };
}

async function enter(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { issuer, authorizationOrigin } = door.options;
  const { pathname, search } = new URL(request.url ?? '/', 'http://stand-in.invalid');
  const servers = hostOf(issuer);
  const people = hostOf(authorizationOrigin);
  const { host } = request.headers;
  if (host !== servers && host !== people) return refuse(response, 421);
  if (pathname === '/dev/panne') return controlBreakdown(request, response, door.breakdown);
  if (!(await endure(door.breakdown, response))) return undefined;

  if (pathname === '/') return sendPage(response, 200, homePage(door.cards));
  const routes = routesOf(issuer);
  if (host === people && isForPeople(pathname, routes)) {
    if (pathname.startsWith(CHOOSER_PATH)) return chooseCard(door, request, response);
    return door.provider.callback()(request, response);
  }
  if (host === servers && pathname === routes.end_session) {
    // The cookie of the session belongs to the other host.
    response.writeHead(303, { Location: `${authorizationOrigin}${pathname}${search}` }).end();
    return undefined;
  }
  if (host === servers && pathname === `${new URL(issuer).pathname}${DISCOVERY_SUFFIX}`) {
    request.url = LIBRARY_DISCOVERY;
    return door.provider.callback()(request, response);
  }
  const forServers: readonly string[] = [routes.token, routes.userinfo, routes.jwks];
  if (host === servers && forServers.includes(pathname)) {
    return door.provider.callback()(request, response);
  }
  return refuse(response, 404);
}

function isForPeople(pathname: string, routes: ReturnType<typeof routesOf>): boolean {
  const { authorization, end_session: logout } = routes;
  if (pathname === authorization || pathname.startsWith(CHOOSER_PATH)) return true;
  if (pathname === logout || pathname.startsWith(`${logout}/`)) return true;
  return /^\/auth\/[\w-]+$/.test(pathname);
}

function hostOf(address: string): string {
  return new URL(address).host;
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end();
}
