import type { ReactNode } from 'react';
import './loading.css';

interface LoadingProps {
  /** « Chargement des relevés… », shown and said at once. */
  text: string;
  /** Number of rows of the default skeleton. */
  rows?: number | undefined;
  /** A skeleton of the real layout, made of `Bone`s. */
  skeleton?: ReactNode;
}

/** Waiting: the words at once, the skeleton after 300 ms (a quick answer never flashes). */
export function Loading({ text, rows = 3, skeleton }: LoadingProps) {
  return (
    <div className="ui-loading">
      <p role="status">{text}</p>
      <div className="ui-loading__skeleton" aria-hidden="true">
        {skeleton ??
          Array.from({ length: rows }, (_, row) => (
            <div className="ui-loading__row" key={row}>
              <Bone size="s" />
              <Bone size="l" />
              <Bone size="s" />
            </div>
          ))}
      </div>
    </div>
  );
}

/** A bar that stands for words to come. */
export function Bone({ size }: { size: 's' | 'm' | 'l' }) {
  return <span className={`ui-bone ui-bone--${size}`} />;
}
