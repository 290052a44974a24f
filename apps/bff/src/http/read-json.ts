import { isUtf8 } from 'node:buffer';
import { Refusal } from '@eps/domain';
import { json, type RequestHandler } from 'express';

const LIMIT = '100kb';

const parse = json({
  limit: LIMIT,
  inflate: false,
  type: () => true,
  // Bytes that are no UTF-8 would silently become replacement characters.
  verify: (_request, _response, bytes) => {
    if (!isUtf8(bytes)) throw new Error('The body is not UTF-8');
  },
});

/** Reads a JSON body, UTF-8, at most 100 kB, never compressed. A request without a body passes. */
export function readJson(): RequestHandler {
  return (request, response, next) => {
    const { headers } = request;
    const empty =
      headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
    if (empty) return next();
    const isJson = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(
      headers['content-type'] ?? '',
    );
    return isJson ? parse(request, response, next) : next(new Refusal('format-non-accepte'));
  };
}
