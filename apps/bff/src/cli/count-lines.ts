import { createReadStream } from 'node:fs';

/** Lines of a file, the header apart: the length of the progress bar. */
export async function countLines(path: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(path)) {
    // A stream without encoding gives buffers.
    const bytes = chunk as Buffer;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1;
  }
  return Math.max(0, lines - 1);
}
