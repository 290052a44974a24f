import type { Justificatif, ProblemDocument } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { isProblem } from '../../../lib/api.ts';

/**
 * Small enough to arrive within the time that the server gives one request, on a slow rural line; what has
 * arrived is never sent again.
 */
const PIECE_BYTES = 512 * 1024;
const RETRY_MS = [0, 1_000, 3_000, 5_000, 10_000];

export interface UploadOptions {
  readonly espace: EspaceId;
  readonly file: File;
  readonly justificatif: Justificatif;
  /** Of an upload that was cut, to go on with it. */
  readonly pieceId: string | null;
  readonly onProgress: (sent: number) => void;
  readonly onDone: () => void;
  /** What the server refused; null when the line was cut, and trying again did not help. */
  readonly onFailure: (problem: ProblemDocument | null) => void;
  /** The id that the server gave it. */
  readonly onCreated: (pieceId: string) => void;
}

export interface RunningUpload {
  stop(): void;
}

/** Sends one file by the tus protocol, which is loaded with the first one. Nothing of it stays on the device. */
export async function uploadFile(options: UploadOptions): Promise<RunningUpload> {
  const { Upload, DetailedError } = await import('tus-js-client');
  const { espace, file, justificatif, pieceId } = options;
  const endpoint = `/api/${espace}/convention/televersements`;
  const upload = new Upload(file, {
    endpoint,
    uploadUrl: pieceId === null ? null : `${endpoint}/${pieceId}`,
    chunkSize: PIECE_BYTES,
    retryDelays: RETRY_MS,
    metadata: { nom: file.name, justificatif },
    headers: { 'X-Requested-With': 'eps' },
    storeFingerprintForResuming: false,
    onProgress: options.onProgress,
    onUploadUrlAvailable: () => {
      const id = upload.url?.split('/').at(-1);
      if (id !== undefined) options.onCreated(id);
    },
    onSuccess: options.onDone,
    onError: (error) => {
      const answer = error instanceof DetailedError ? error.originalResponse : null;
      options.onFailure(answer ? readProblem(answer.getBody()) : null);
    },
  });
  upload.start();
  return { stop: () => void upload.abort() };
}

function readProblem(body: string): ProblemDocument | null {
  try {
    const document: unknown = JSON.parse(body);
    return isProblem(document) && document.status < 500 ? document : null;
  } catch {
    return null;
  }
}
