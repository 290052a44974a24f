import {
  discardPiece,
  findPiece,
  Refusal,
  reservePiece,
  settlePiece,
  type Context,
  type ReservedPiece,
} from '@eps/domain';
import type { EspaceId } from '@eps/espaces';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { espaceChain, espaceOf, type MountDeps } from '../http/espace-chain.ts';
import { readNewPiece } from './new-piece.ts';
import { problemOfStatus } from './tus-error.ts';
import { createTus, type Tus } from './tus-server.ts';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const ROOT = '/api/:espace/convention/televersements';
/** Headers of an answer of the protocol that leave. No CORS, and nothing of the store. */
const ANSWERED = [
  'tus-resumable',
  'upload-offset',
  'upload-length',
  'upload-defer-length',
] as const;

/**
 * Files of a deposit, by the tus protocol: created (POST), continued (PATCH), asked after (HEAD). Behind
 * the same origin check, limits and session as every route; only the browser that holds the deposit has
 * access, and another's file does not exist for it.
 */
export function uploadRoutes(deps: MountDeps): Router {
  const { ctx } = deps;
  const tus = createTus(ctx);
  const router = Router({ caseSensitive: true, strict: true });
  const chain = (routeId: string, answer: RequestHandler) => [
    ...espaceChain(routeId, deps),
    answer,
  ];
  router.post(ROOT, ...chain('createPiece', createPiece(ctx, tus)));
  router.head(`${ROOT}/:id`, ...chain('inspectPiece', continuePiece(ctx, tus)));
  router.patch(`${ROOT}/:id`, ...chain('continuePiece', continuePiece(ctx, tus)));
  router.all(ROOT, refuseMethod('POST'));
  router.all(`${ROOT}/:id`, refuseMethod('HEAD, PATCH'));
  return router;
}

function createPiece(ctx: Context, tus: Tus): RequestHandler {
  return async (request, response) => {
    const piece = await reservePiece(ctx, { ...refOf(request), ...readNewPiece(request) });
    await answer({ ctx, tus, request, response, piece });
  };
}

function continuePiece(ctx: Context, tus: Tus): RequestHandler {
  return async (request, response) => {
    const pieceId = String(request.params['id']);
    if (!UUID.test(pieceId)) throw new Refusal('introuvable');
    const piece = await findPiece(ctx, { ...refOf(request), pieceId });
    // One that is whole can be asked after, not written again.
    if (!piece || (piece.etat === 'recue' && request.method !== 'HEAD'))
      throw new Refusal('introuvable');
    // Whole, but its last answer was lost: looked at now, for its browser will send nothing more. Its own
    // length counts: the row may hold more, for one whose length was told later.
    const octets = piece.etat === 'en-cours' ? await ctx.files.whole(pieceId) : null;
    if (octets !== null) await settlePiece(ctx, { pieceId, octets });
    await answer({ ctx, tus, request, response, piece });
  };
}

interface Exchange {
  readonly ctx: Context;
  readonly tus: Tus;
  readonly request: Request;
  readonly response: Response;
  readonly piece: ReservedPiece;
}

async function answer({ ctx, tus, request, response, piece }: Exchange): Promise<void> {
  const answered = await tus.answer(request, piece);
  const problem = problemOfStatus(answered.status);
  if (problem !== null) {
    // Nothing is kept of an upload that could not begin, nor of one that lied about its size.
    if (request.method === 'POST' || problem === 'pieces-trop-lourdes')
      await discardPiece(ctx, piece.id);
    // What is left of the body is not read: the connection cannot serve another request.
    response.setHeader('Connection', 'close');
    throw new Refusal(problem, problem === 'indisponible' ? { secondes: 5 } : {});
  }
  for (const name of ANSWERED) {
    const value = answered.headers.get(name);
    if (value !== null) response.setHeader(name, value);
  }
  if (request.method === 'POST')
    response.setHeader('Location', `${request.originalUrl.split('?')[0]}/${piece.id}`);
  response.status(answered.status).end();
}

function refOf(request: Request): { espace: EspaceId; conventionId: string | null } {
  return { espace: espaceOf(request), conventionId: request.session.conventionId ?? null };
}

function refuseMethod(allowed: string): RequestHandler {
  return (_request, response, next) => {
    response.setHeader('Allow', allowed);
    next(new Refusal('methode-refusee'));
  };
}
