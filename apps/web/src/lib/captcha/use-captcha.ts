import { createCaptcha, type BodyOf, type requestNewCode } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import { use, useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../api.ts';
import { useEspaceId } from '../espace-context.ts';
import { WorkContext } from './work.ts';

export type ReponseCaptcha = BodyOf<typeof requestNewCode>['captcha'];

/** The image is shown, or its work is under way, done, or could not be done. */
export type CaptchaMode = 'image' | 'calcul' | 'calcule' | 'echec';

/** One captcha at a time, usable once; another comes when it was refused or cannot be read. */
export function useCaptcha() {
  const espace = useEspaceId();
  const work = use(WorkContext);
  const [round, setRound] = useState(0);
  const [mode, setMode] = useState<CaptchaMode>('image');
  const preuve = useRef<string | null>(null);
  const working = useRef<AbortController>(undefined);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['captcha', espace, round],
    queryFn: ({ signal }) => call(createCaptcha, { params: { espace }, signal }),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const stop = useCallback((): void => working.current?.abort(), []);
  useEffect(() => stop, [stop]);

  /** Another image; what was typed or worked out no longer counts. */
  const renew = (): void => {
    stop();
    preuve.current = null;
    setMode('image');
    setRound((count) => count + 1);
  };
  const workInstead = async (): Promise<void> => {
    if (data === undefined) return;
    stop();
    const current = new AbortController();
    working.current = current;
    setMode('calcul');
    const answer = await work(data.travail, current.signal);
    if (current.signal.aborted) return;
    preuve.current = answer;
    setMode(answer === null ? 'echec' : 'calcule');
  };
  /** What is sent, with the characters typed; null where nothing can answer yet. */
  const answer = (texte: string): ReponseCaptcha | null => {
    if (data === undefined) return null;
    if (mode === 'image') return texte.trim() === '' ? null : { id: data.id, texte };
    return preuve.current === null ? null : { id: data.id, preuve: preuve.current };
  };
  return {
    image: data?.image,
    round,
    mode,
    /** Why no image could be had. */
    error: isFetching ? null : error,
    retry: () => void refetch(),
    renew,
    workInstead: () => void workInstead(),
    backToImage: renew,
    answer,
  };
}

export type Captcha = ReturnType<typeof useCaptcha>;
