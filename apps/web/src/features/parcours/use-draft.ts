import { saveDraft, type BodyInputOf } from '@eps/contracts';
import type { ParcoursKind } from '@eps/espaces';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { call } from '../../lib/api.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { parcoursQuery } from './parcours-query.ts';

type Draft = BodyInputOf<typeof saveDraft>['valeurs'];

const TYPING_PAUSE_MS = 800;

interface DraftOptions {
  kind: ParcoursKind;
  etape: 'identite' | 'finaliser';
  /** What the server already has. */
  initial: Draft;
  /** Called when what was typed has just been dropped, too long after the last key. */
  onExpire: () => void;
}

/**
 * Keeps on the server what is typed and not yet validated: after a pause, when a field is left, when the page is.
 * A draft that cannot be saved is not worth a message: the page still has it.
 */
export function useDraft({ kind, etape, initial, onExpire }: DraftOptions) {
  const { id: espace, policies } = useEspace();
  const lifetimeMs = policies.parcours.draftMinutes * 60_000;
  const client = useQueryClient();
  const latest = useRef(initial);
  const saved = useRef(JSON.stringify(initial));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const expiry = useRef<ReturnType<typeof setTimeout>>(undefined);
  const expire = useRef(onExpire);
  useEffect(() => {
    expire.current = onExpire;
  });

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const valeurs = latest.current;
    const text = JSON.stringify(valeurs);
    if (text === saved.current) return;
    saved.current = text;
    const { queryKey } = parcoursQuery(espace, kind);
    try {
      await call(saveDraft, {
        params: { espace, parcours: kind },
        body: { etape, valeurs },
        keepalive: true,
      });
      client.setQueryData(
        queryKey,
        (view) => view && { ...view, brouillon: { ...defined(valeurs) } },
      );
      // The delay is the espace's; the instant answered is by the server's clock, which may not be this one.
      clearTimeout(expiry.current);
      expiry.current = setTimeout(() => expire.current(), lifetimeMs);
    } catch {
      // Tried again at the next key.
      if (saved.current === text) saved.current = '';
    }
  }, [client, espace, etape, kind, lifetimeMs]);

  const change = useCallback(
    (valeurs: Draft): void => {
      latest.current = valeurs;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), TYPING_PAUSE_MS);
    },
    [save],
  );
  /** Once validated there is nothing left to keep. */
  const stop = useCallback((): void => {
    clearTimeout(timer.current);
    clearTimeout(expiry.current);
    saved.current = JSON.stringify(latest.current);
  }, []);

  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') void save();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      clearTimeout(expiry.current);
      void save();
    };
  }, [save]);

  return { change, save, stop };
}

function defined(valeurs: Draft): Record<string, string> {
  return Object.fromEntries(
    Object.entries(valeurs).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
