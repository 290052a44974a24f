import { createReadStream } from 'node:fs';
import { ImportRejected } from './import-rejected.ts';
import { importTexts } from './texts.fr.ts';

/** A file by its path, bytes read once, or a function that opens them anew. */
export type ImportSource =
  ImportFile | AsyncIterable<Uint8Array> | (() => AsyncIterable<Uint8Array>);

export interface ImportFile {
  readonly path: string;
}

export function isFile(source: ImportSource): source is ImportFile {
  return 'path' in source && typeof source.path === 'string';
}

const CHUNK_BYTES = 64 * 1024;

export function openSource(source: ImportSource): AsyncIterable<Uint8Array> {
  if (isFile(source)) return createReadStream(source.path, { highWaterMark: CHUNK_BYTES });
  return typeof source === 'function' ? source() : source;
}

/** Text of the file without its BOM. Throws `ImportRejected` at the first byte that is not UTF-8. */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new ImportRejected(importTexts.encodage);
    throw error;
  }
}

/**
 * Reads a whole file that can be opened anew, so that one wrong byte at its end rejects it before
 * anything is written. A stream can be read only once: it is checked as it goes.
 */
export async function checkEncoding(source: ImportSource): Promise<void> {
  if (typeof source !== 'function' && !isFile(source)) return;
  const text = decodeUtf8(openSource(source))[Symbol.asyncIterator]();
  while ((await text.next()).done !== true);
}
