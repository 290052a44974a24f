import { useEffect, useState } from 'react';

/** An answer's own time, and when this browser received it: the browser's clock may be wrong. */
export interface TimeSample {
  /** ISO instant, from the server. */
  readonly maintenant: string;
  /** Milliseconds, from this browser. */
  readonly receivedAt: number;
}

/** Milliseconds from now, by the server's clock, to an instant; never negative. */
export function millisecondsUntil(instant: string, sample: TimeSample): number {
  const offset = Date.parse(sample.maintenant) - sample.receivedAt;
  return Math.max(0, Date.parse(instant) - (Date.now() + offset));
}

/** Whole seconds left until an instant of the server's clock, counted down each second; 0 once passed. */
export function useSecondsUntil(instant: string | null, sample: TimeSample): number {
  const { maintenant, receivedAt } = sample;
  const left = (): number =>
    instant === null ? 0 : Math.ceil(millisecondsUntil(instant, { maintenant, receivedAt }) / 1000);
  const [, tick] = useState(0);
  const seconds = left();
  useEffect(() => {
    if (seconds === 0) return undefined;
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  return seconds;
}
