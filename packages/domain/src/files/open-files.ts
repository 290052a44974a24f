import { Readable } from 'node:stream';
import type { DataStore } from '@tus/utils';
import type { Files } from './files.ts';

type ReadableStore = DataStore & {
  read(id: string): Readable | Promise<Readable | ReadableStream>;
};

/**
 * Where files are kept: `file:PATH`, or `s3://BUCKET?endpoint=URL&region=NAME` with the usual AWS_*
 * credentials of the environment. Nothing is opened before the first use.
 *
 * @throws Error at the first use, when the address is of neither kind
 */
export function openFiles(url: string): Files {
  let opening: Promise<ReadableStore> | undefined;
  const store = () =>
    (opening ??= openStore(url).catch((error: unknown) => {
      // Not kept: what failed once may work the next time.
      opening = undefined;
      throw error;
    }));
  const find = async (id: string) => {
    try {
      return await (await store()).getUpload(id);
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  };
  return {
    store,
    async received(id) {
      return (await find(id))?.offset ?? null;
    },
    async whole(id) {
      const upload = await find(id);
      return upload && upload.offset === upload.size ? upload.offset : null;
    },
    async read(id) {
      const content = await (await store()).read(id);
      return content instanceof Readable ? content : Readable.from(content);
    },
    async remove(id) {
      try {
        await (await store()).remove(id);
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
  };
}

// Loaded by who needs them: the client of S3 is large.
async function openStore(url: string): Promise<ReadableStore> {
  if (url.startsWith('file:')) {
    const { FileStore } = await import('@tus/file-store');
    return new FileStore({ directory: url.slice('file:'.length) });
  }
  const { protocol, hostname: bucket, searchParams } = new URL(url);
  if (protocol !== 's3:') throw new Error('FILES_URL must start with file: or s3:');
  const { S3Store } = await import('@tus/s3-store');
  const endpoint = searchParams.get('endpoint');
  const region = searchParams.get('region') ?? 'us-east-1';
  const s3ClientConfig = {
    bucket,
    region,
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
  };
  return asReadable(new S3Store({ s3ClientConfig, useTags: false }));
}

/** `read` is there, but its type is the private matter of the class. */
function asReadable(store: DataStore): ReadableStore {
  return store as ReadableStore;
}

/** tus says « not found » or « gone » by a status. */
function isGone(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const status = 'status_code' in error ? error.status_code : undefined;
  return status === 404 || status === 410 || ('code' in error && error.code === 'NoSuchKey');
}
