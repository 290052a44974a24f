import type { EspaceId } from '@eps/espaces';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { CardPurpose } from './card-calls.ts';
import { useEspaceId } from './espace-context.ts';

/** Contracts and schemas of the calls arrive with the first of them: none is on the first load. */
const loadCardCalls = () => import('./card-calls.ts');

/** Whether sign-in by card answers now. */
export function cardStatusQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['cps', espace],
    queryFn: async ({ signal }) => (await loadCardCalls()).readCardStatus(espace, signal),
    staleTime: 60_000,
    retry: false,
  });
}

/**
 * Leaves for where a card is shown (Pro Santé Connect).
 *
 * @param onLeave called before the page is left
 * @returns `leaving` until the other page is there, and `error` when there is no way to it
 */
export function useCard(but: CardPurpose, onLeave?: () => void) {
  const espace = useEspaceId();
  const departure = useMutation({
    mutationFn: async () => (await loadCardCalls()).openCard(espace, but),
    onSuccess: ({ adresse }) => {
      onLeave?.();
      window.location.assign(adresse);
    },
  });
  const { isPending, isSuccess, error, mutate, reset } = departure;
  const leaving = isPending || isSuccess;
  // Back by the browser's own button, the page is the one that was left, its button still busy.
  const comeBack = useEffectEvent((event: PageTransitionEvent) => {
    if (event.persisted) reset();
  });
  useEffect(() => {
    window.addEventListener('pageshow', comeBack);
    return () => window.removeEventListener('pageshow', comeBack);
  }, []);
  return {
    leaving,
    error,
    leave: (): void => {
      if (!leaving) mutate();
    },
  };
}
