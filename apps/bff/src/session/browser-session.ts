import type { ActiveSession } from '@eps/domain';
import type { EspaceId, ParcoursKind } from '@eps/espaces';
import type { Request, Response } from 'express';
import type { SessionData } from 'express-session';
import { sessionCookieName } from './cookie-names.ts';
import { keepDeparture } from './departure-cookie.ts';
import './session-data.ts';

/** The cookie session of one request, as handlers use it. Every change is saved before the answer. */
export interface BrowserSession {
  readonly connexionId: string | null;
  parcoursId(kind: ParcoursKind): string | null;
  /** Remembers a journey, under the same id. */
  keepParcours(kind: ParcoursKind, id: string): Promise<void>;
  /** Remembers a journey that has just proved something: the session's id changes. */
  renewForParcours(kind: ParcoursKind, id: string): Promise<void>;
  readonly conventionId: string | null;
  /** Holds a request for a convention from now on: the session's id changes, the rest stays. */
  keepConvention(id: string): Promise<void>;
  /** Binds a departure for the provider of cards to this browser; the session itself is untouched. */
  keepDeparture(jeton: string): void;
  /** Signed in, or with more rights than before: the id changes, nothing else of the old one stays. */
  renewFor(active: ActiveSession): Promise<void>;
  /** The same person has proved more: the id changes, all that the session points to stays. */
  renew(): Promise<void>;
  /** Forgets everything, here and in the browser. */
  end(): Promise<void>;
}

export function browserSession(options: {
  request: Request;
  response: Response;
  espace: EspaceId;
  https: boolean;
}): BrowserSession {
  const { request, response, espace, https } = options;
  const settled = (work: (done: (error: unknown) => void) => unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      // What the store refused with is passed on as it is.
      work((error) => (error ? reject(error) : resolve()));
    });
  // `request.session` is another object after `regenerate`: read anew each time.
  const save = () => settled((done) => request.session.save(done));
  // Nothing is ever stored empty: an empty session has just been made, under an id nobody has seen.
  const { session } = request;
  const fresh =
    session.connexionId === undefined &&
    session.parcours === undefined &&
    session.conventionId === undefined;
  const regenerate = async (): Promise<void> => {
    if (!fresh) await settled((done) => request.session.regenerate(done));
  };

  return {
    connexionId: request.session.connexionId ?? null,
    parcoursId: (kind) => request.session.parcours?.[kind] ?? null,
    async keepParcours(kind, id) {
      if (request.session.parcours?.[kind] === id) return;
      request.session.parcours = { ...request.session.parcours, [kind]: id };
      await save();
    },
    async renewForParcours(kind, id) {
      const former = pointersOf(request);
      await regenerate();
      Object.assign(request.session, former, { parcours: { ...former.parcours, [kind]: id } });
      await save();
    },
    conventionId: request.session.conventionId ?? null,
    async keepConvention(id) {
      const former = pointersOf(request);
      await regenerate();
      Object.assign(request.session, former, { conventionId: id });
      await save();
    },
    keepDeparture(jeton) {
      keepDeparture(response, { espace, https, jeton });
    },
    async renewFor(active) {
      await regenerate();
      request.session.connexionId = active.id;
      await save();
    },
    async renew() {
      const former = pointersOf(request);
      await regenerate();
      Object.assign(request.session, former);
      await save();
    },
    async end() {
      await settled((done) => request.session.destroy(done));
      response.clearCookie(sessionCookieName(espace, https), {
        httpOnly: true,
        sameSite: 'strict',
        secure: https,
        path: '/',
      });
      // Not "cookies": the browser's id and the other espaces' sessions are not this session's.
      response.setHeader('Clear-Site-Data', '"storage"');
    },
  };
}

/** What the session points to, without its cookie. */
function pointersOf({ session }: Request): Partial<SessionData> {
  const { connexionId, parcours, conventionId } = session;
  return {
    ...(connexionId === undefined ? {} : { connexionId }),
    ...(parcours === undefined ? {} : { parcours }),
    ...(conventionId === undefined ? {} : { conventionId }),
  };
}
