import { useCallback, useEffect, useRef } from 'react';
import { useEspace } from './espace-context.ts';
import { journeyRefusal } from './journey-refusal.ts';

/** What is kept of a form: never a secret. */
export type DraftValues = Readonly<Record<string, string | undefined>>;

const TYPING_PAUSE_MS = 800;

interface DraftOptions<Values extends DraftValues> {
  /** What the server already has. */
  initial: Values;
  /** Sends it, in a request that outlives the page, and notes that the server has it. */
  send: (valeurs: Values) => Promise<void>;
  /** Called when what was typed has just been dropped, too long after the last key. */
  onExpire: () => void;
}

/**
 * Keeps on the server what is typed and not yet validated: after a pause, when a field is left, when the page is.
 * A draft that cannot be saved is not worth a message: the page still has it.
 */
export function useDraft<Values extends DraftValues>(options: DraftOptions<Values>) {
  const { initial } = options;
  const lifetimeMs = useEspace().policies.parcours.draftMinutes * 60_000;
  const latest = useRef(initial);
  const saved = useRef(JSON.stringify(initial));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const expiry = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef(Promise.resolve());
  const calls = useRef(options);
  useEffect(() => {
    calls.current = options;
  });

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const valeurs = latest.current;
    const text = JSON.stringify(valeurs);
    if (text === saved.current) return;
    saved.current = text;
    const sent = calls.current.send(valeurs);
    sending.current = sent.catch(() => undefined);
    try {
      await sent;
      // The delay is the espace's; the instant answered is by the server's clock, which may not be this one.
      clearTimeout(expiry.current);
      expiry.current = setTimeout(() => calls.current.onExpire(), lifetimeMs);
    } catch {
      // Tried again at the next key.
      if (saved.current === text) saved.current = '';
    }
  }, [lifetimeMs]);

  const change = useCallback(
    (valeurs: Values): void => {
      latest.current = valeurs;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), TYPING_PAUSE_MS);
    },
    [save],
  );
  /**
   * Once validated there is nothing left to keep. To be awaited before the step is sent: a first draft opens the session
   * of a journey, as the first step does, and of two opened side by side the browser keeps one.
   */
  const stop = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    clearTimeout(expiry.current);
    saved.current = JSON.stringify(latest.current);
    return sending.current;
  }, []);

  /**
   * The step failed: what it held may have reached nobody, and is kept again. Not where the journey has moved: it has no
   * place for it any more.
   */
  const resume = useCallback(
    (error: Error): void => {
      if (journeyRefusal(error) !== null) return;
      saved.current = '';
      change(latest.current);
    },
    [change],
  );

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

  return { change, save, stop, resume };
}

/** A draft as the server tells it back: what was not typed is not in it. */
export function definedOnly(valeurs: DraftValues): Record<string, string> {
  return Object.fromEntries(
    Object.entries(valeurs).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
