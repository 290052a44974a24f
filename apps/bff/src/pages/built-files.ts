import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Encoded } from './encoded.ts';

/** A file of the built web application, with the compressed forms that the build has left beside it. */
export interface BuiltFile extends Encoded {
  /** `.js` */
  readonly extension: string;
  /** Weak: the same for each encoding. */
  readonly etag: string;
  /** Its name holds a hash of its content. */
  readonly hashed: boolean;
}

/**
 * Every file that is served as it is, by its address (`/assets/index-abc123.js`). Read once, like the
 * pages that name them: a new build is served whole at the next start, never half. Hidden files are
 * left out, and pages, which have variants (`page-variants.ts`).
 *
 * @param webDist folder of the built web application; absent before the first build
 */
export function readBuiltFiles(webDist: string): ReadonlyMap<string, BuiltFile> {
  if (!existsSync(webDist)) return new Map();
  const served = readdirSync(webDist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(webDist, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|[/\\])\.|\.(html|br|gz)$/.test(path));
  return new Map(
    served.map((path) => [`/${path.split(sep).join('/')}`, readBuiltFile(webDist, path)]),
  );
}

function readBuiltFile(webDist: string, path: string): BuiltFile {
  const file = join(webDist, path);
  const identity = readFileSync(file);
  return {
    identity,
    gzip: readIfThere(`${file}.gz`),
    br: readIfThere(`${file}.br`),
    extension: extname(path),
    etag: `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    hashed: /^assets[/\\]/.test(path),
  };
}

function readIfThere(file: string): Buffer | null {
  return existsSync(file) ? readFileSync(file) : null;
}
