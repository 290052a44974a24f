import { settlePiece, type Context, type ReservedPiece } from '@eps/domain';
import { Server } from '@tus/server';
import type { Request } from 'express';
import { Readable } from 'node:stream';

/** Nobody outside sees this address: uploads are found by the id of their row. */
const INNER = 'http://localhost/pieces';

export interface Tus {
  /**
   * Lets the protocol answer one request about one file, whose row says how large it may be.
   * What the domain refuses is thrown.
   */
  answer(request: Request, piece: ReservedPiece): Promise<Response>;
}

/** The tus protocol (https://tus.io) over the store of files; rows, rights and limits are ours. */
export function createTus(ctx: Context): Tus {
  const asked = new WeakMap<object, { readonly piece: ReservedPiece; refused?: unknown }>();
  const pieceOf = (request: object): ReservedPiece => {
    const known = asked.get(request);
    if (!known) throw new Error('An upload has no row');
    return known.piece;
  };
  let opening: Promise<Server> | undefined;
  const open = async () =>
    new Server({
      path: '/pieces',
      datastore: await ctx.files.store(),
      relativeLocation: true,
      allowedOrigins: () => false,
      namingFunction: (request) => pieceOf(request).id,
      maxSize: (request) => pieceOf(request).octets,
      // Names are data of the row; the store knows nothing of them.
      onUploadCreate: () => Promise.resolve({ metadata: {} }),
      async onUploadFinish(request, upload) {
        try {
          await settlePiece(ctx, { pieceId: upload.id, octets: upload.offset });
        } catch (refused) {
          Object.assign(asked.get(request) ?? {}, { refused });
          throw refused;
        }
        return {};
      },
    });

  return {
    async answer(request, piece) {
      const server = await (opening ??= open().catch((error: unknown) => {
        // Not kept: what failed once may work the next time.
        opening = undefined;
        throw error;
      }));
      const inner = innerRequest(request, piece);
      const exchange: { piece: ReservedPiece; refused?: unknown } = { piece };
      asked.set(inner, exchange);
      const answered = await server.handleWeb(inner);
      if (exchange.refused !== undefined) throw exchange.refused;
      return answered;
    },
  };
}

/** The request under the inner address, with the socket whose end stops the writing. */
function innerRequest(request: Request, piece: ReservedPiece): globalThis.Request {
  const { method, headers } = request;
  const creates = method === 'POST';
  const kept = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && KEPT_HEADERS.has(name) ? [[name, value]] : [],
  );
  const body = method === 'HEAD' ? null : (Readable.toWeb(request) as ReadableStream);
  const inner = new globalThis.Request(creates ? INNER : `${INNER}/${piece.id}`, {
    method,
    headers: kept,
    body,
    ...(body === null ? {} : { duplex: 'half' }),
  });
  return Object.assign(inner, { runtime: { name: 'node', node: { req: request } } });
}

const KEPT_HEADERS = new Set([
  'tus-resumable',
  'upload-length',
  'upload-defer-length',
  'upload-offset',
  'content-type',
  'content-length',
]);
