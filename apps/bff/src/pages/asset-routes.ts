import type { RequestHandler } from 'express';
import { stateOf } from '../http/request-state.ts';
import { type BuiltFile, readBuiltFiles } from './built-files.ts';
import { sendEncoded } from './encoded.ts';

const ONE_YEAR_SECONDS = 31_536_000;
const FOR_EVER = `public, max-age=${ONE_YEAR_SECONDS}, immutable`;

/**
 * Built files, from memory: the disk is read by the threads that hash passwords, behind which a script
 * would wait. Hashed names never change; the others are compared by their ETag.
 */
export function assetRoutes(webDist: string): RequestHandler {
  const files = readBuiltFiles(webDist);
  return (request, response, next) => {
    const readable = request.method === 'GET' || request.method === 'HEAD';
    if (!readable || request.path.startsWith('/api/')) return next();
    const file = files.get(decodeURIComponent(request.path));
    if (!file) return next();
    stateOf(request).route = 'fichier';
    response
      .setHeader('Cache-Control', file.hashed ? FOR_EVER : 'no-cache')
      .setHeader('ETag', file.etag);
    if (varies(file)) response.setHeader('Vary', 'Accept-Encoding');
    if (request.fresh) response.status(304).end();
    else sendEncoded(request, response.type(file.extension), file);
  };
}

function varies({ gzip, br }: BuiltFile): boolean {
  return gzip !== null || br !== null;
}
