import type { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';

/** What may be deposited, by content; names and declared types are not believed. */
const ACCEPTED = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type AcceptedType = (typeof ACCEPTED)[number];

/** Enough to tell these types from any other. */
const HEAD_BYTES = 4_100;

/** What the content is, null where it is nothing that may be deposited. Reads its beginning only. */
export async function sniffType(content: Readable): Promise<AcceptedType | null> {
  const found = await fileTypeFromBuffer(await readHead(content));
  return ACCEPTED.find((type) => type === found?.mime) ?? null;
}

async function readHead(content: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    // Leaving the loop closes the file.
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(chunks);
}
