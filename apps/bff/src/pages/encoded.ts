import type { Request, Response } from 'express';

/** One ready body, in the encodings that a browser may ask for and that we have of it. */
export interface Encoded {
  readonly identity: Buffer;
  readonly gzip: Buffer | null;
  readonly br: Buffer | null;
}

/** Ends the answer with the encoding the browser likes best, `identity` where it says nothing. */
export function sendEncoded(request: Request, response: Response, body: Encoded): void {
  const encoding = encodingFor(request, body);
  const bytes = body[encoding] ?? body.identity;
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', bytes.length).end(bytes);
}

function encodingFor(request: Request, body: Encoded): keyof Encoded {
  const offered = (['br', 'gzip'] as const).filter((encoding) => body[encoding] !== null);
  const accepted = request.acceptsEncodings([...offered, 'identity']);
  return offered.find((encoding) => encoding === accepted) ?? 'identity';
}
