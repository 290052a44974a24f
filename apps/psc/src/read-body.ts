import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 10_000;

/** A small JSON object; `null` for anything else. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown> | null> {
  if (!isOfType(request, 'application/json')) return null;
  try {
    const value: unknown = JSON.parse(await readText(request));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The fields of a small form; none for anything else. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const isForm = isOfType(request, 'application/x-www-form-urlencoded');
  return new URLSearchParams(isForm ? await readText(request) : '');
}

function isOfType(request: IncomingMessage, type: string): boolean {
  return request.headers['content-type']?.split(';')[0]?.trim() === type;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return '';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
