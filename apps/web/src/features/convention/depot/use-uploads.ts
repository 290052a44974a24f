import {
  removePiece,
  type ConventionView,
  type Justificatif,
  type PieceView,
} from '@eps/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../../lib/api.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { conventionQuery } from '../convention-query.ts';
import { depotWords as T } from '../texts.fr.ts';
import { uploadFile, type RunningUpload } from './upload-file.ts';

/** A file this page is sending, or has tried to. */
export interface LocalUpload {
  readonly key: string;
  readonly file: File;
  readonly justificatif: Justificatif;
  /** The server's id, once it has one. */
  readonly pieceId: string | null;
  readonly sent: number;
  readonly state: 'sending' | 'paused' | 'refused';
  /** Why it was refused. */
  readonly reason: string | null;
}

let nextKey = 0;

/**
 * The uploads of this page, beside what the server already has. One that is cut goes on where it was; added again
 * after a reload, a file goes on too.
 */
export function useUploads(view: ConventionView) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const { queryKey } = conventionQuery(espace);
  const [uploads, setUploads] = useState<readonly LocalUpload[]>([]);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<Error | null>(null);
  const running = useRef(new Map<string, RunningUpload>());
  const latest = useRef({ view, uploads });
  useEffect(() => {
    latest.current = { view, uploads };
  });
  useEffect(() => {
    const now = running.current;
    return () => {
      for (const upload of now.values()) upload.stop();
    };
  }, []);

  const change = useCallback((key: string, changes: Partial<LocalUpload> | null) => {
    setUploads((all) =>
      all.flatMap((upload) => {
        if (upload.key !== key) return [upload];
        return changes === null ? [] : [{ ...upload, ...changes }];
      }),
    );
  }, []);

  const start = useCallback(
    async (upload: LocalUpload) => {
      const { key, file, justificatif, pieceId } = upload;
      const refuse = (reason: string): void => {
        change(key, { state: 'refused', reason, pieceId: null });
        setSaid(T.refusee(file.name, reason));
      };
      const begun = await uploadFile({
        espace,
        file,
        justificatif,
        pieceId,
        onProgress: (sent) => change(key, { sent }),
        onCreated: (id) => change(key, { pieceId: id }),
        onDone: () => {
          running.current.delete(key);
          setSaid(T.ajoutee(file.name));
          void client.refetchQueries({ queryKey }).then(() => change(key, null));
        },
        onFailure: (problem) => {
          running.current.delete(key);
          if (problem !== null) refuse(problem.detail);
          else {
            change(key, { state: 'paused' });
            setSaid(T.refusee(file.name, T.coupee));
          }
          void client.refetchQueries({ queryKey });
        },
      }).catch(() => null);
      if (begun === null) change(key, { state: 'paused' });
      else running.current.set(key, begun);
    },
    [change, client, espace, queryKey],
  );

  const add = (files: readonly File[], justificatif: Justificatif): void => {
    setError(null);
    let free = freeBytes(latest.current.view, latest.current.uploads);
    for (const file of files) {
      const cut = findCut(latest.current.view, latest.current.uploads, file);
      const reason = refusalOf(file, cut === undefined ? free : Infinity);
      if (reason === null && cut === undefined) free -= file.size;
      const upload: LocalUpload = {
        key: `envoi-${(nextKey += 1)}`,
        file,
        justificatif: cut?.justificatif ?? justificatif,
        pieceId: cut?.id ?? null,
        sent: cut?.recus ?? 0,
        state: reason === null ? 'sending' : 'refused',
        reason,
      };
      setUploads((all) => [...all, upload]);
      if (reason === null) void start(upload);
      else setSaid(T.refusee(file.name, reason));
    }
  };

  const resume = (key: string): void => {
    const upload = uploads.find((one) => one.key === key);
    if (upload?.state !== 'paused') return;
    change(key, { state: 'sending' });
    void start({ ...upload, state: 'sending' });
  };

  const remove = async (id: string): Promise<void> => {
    setError(null);
    const upload = uploads.find(({ key }) => key === id);
    if (upload !== undefined) {
      running.current.get(id)?.stop();
      running.current.delete(id);
      change(id, null);
    }
    const pieceId = upload === undefined ? id : upload.pieceId;
    if (pieceId === null) return;
    try {
      const next = await call(removePiece, { params: { espace, id: pieceId } });
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, next);
    } catch (failure) {
      if (!(failure instanceof Error)) throw failure;
      setError(failure);
    }
  };

  return {
    uploads,
    add,
    resume,
    remove: (id: string) => void remove(id),
    sending: uploads.some(({ state }) => state === 'sending'),
    /** For a screen reader: what has just arrived, or been refused. */
    said,
    error,
  };
}

/** A file of the same name and size whose upload this page is not doing. */
function findCut(
  { pieces }: ConventionView,
  uploads: readonly LocalUpload[],
  { name, size }: File,
): PieceView | undefined {
  return pieces.find(
    ({ id, nom, octets, etat }) =>
      etat === 'en-cours' &&
      nom === name &&
      octets === size &&
      !uploads.some(({ pieceId }) => pieceId === id),
  );
}

/** What the server says is free, less what it does not know of yet. */
function freeBytes(view: ConventionView, uploads: readonly LocalUpload[]): number {
  const unknown = uploads.filter(
    ({ state, pieceId }) => state !== 'refused' && !view.pieces.some(({ id }) => id === pieceId),
  );
  return view.octetsLibres - unknown.reduce((sum, { file }) => sum + file.size, 0);
}

function refusalOf(file: File, free: number): string | null {
  if (file.size === 0) return T.vide;
  return file.size > free ? T.tropLourde(Math.max(0, free)) : null;
}
