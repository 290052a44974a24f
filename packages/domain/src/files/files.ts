import type { Readable } from 'node:stream';
import type { DataStore } from '@tus/utils';

/**
 * Files that people have sent, by the id of their row: outside of the web root, never under a name of
 * theirs. What a file is, whose it is and how large it may be are the business of its row.
 */
export interface Files {
  /** Where resumable uploads are written (tus). */
  store(): Promise<DataStore>;
  /** Bytes received so far, null where there is no such file. */
  received(id: string): Promise<number | null>;
  /** Its bytes once all have come, by the length told to the store; null before, or where it is not. */
  whole(id: string): Promise<number | null>;
  read(id: string): Promise<Readable>;
  /** Deletes it; a file that is already gone is no fault. */
  remove(id: string): Promise<void>;
}
