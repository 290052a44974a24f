import { type ComponentProps, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import './button.css';
import { forgetEarlyClick, repeatEarlyClick } from './early-click.ts';
import { Spinner } from './spinner.tsx';

/** How much a button weighs. One `main` per screen. */
export type ButtonLook = 'main' | 'secondary' | 'tertiary' | 'danger';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  look?: ButtonLook | undefined;
  /** `small` is 44 px high instead of 48. */
  size?: 'normal' | 'small' | undefined;
  /** A lucide icon, drawn before the words. */
  icon?: ReactNode;
  /** Takes the full width (always the case of `main` under 760 px). */
  wide?: boolean | undefined;
  /** Work is going on: keeps the width, ignores clicks, says `busyLabel`. */
  busy?: boolean | undefined;
  /** The verb shown while busy, « Envoi… ». */
  busyLabel?: string | undefined;
  /** Cannot be used now; a string is the reason, added to the label: « — dans 42 s ». */
  unavailable?: boolean | string | undefined;
}

/** Class names of a button, shared with links that look like one. */
export function buttonClass(look: ButtonLook, size: string, wide: boolean, extra?: string): string {
  const names = ['ui-button', `ui-button--${look}`];
  if (size === 'small') names.push('ui-button--small');
  if (wide) names.push('ui-button--wide');
  if (extra !== undefined) names.push(extra);
  return names.join(' ');
}

/** A button. Busy or unavailable it stays reachable by keyboard, so that the reason can be read. */
export function Button(props: ButtonProps) {
  const { look = 'secondary', size = 'normal', wide = false, icon, className, ...others } = props;
  const { busy = false, busyLabel, unavailable = false, children, onClick, ...rest } = others;
  const inert = busy || unavailable !== false;
  const face = useRef<HTMLSpanElement>(null);
  useEffect(() => repeatEarlyClick(face.current?.closest('button') ?? null), []);
  const click = (event: MouseEvent<HTMLButtonElement>): void => {
    forgetEarlyClick();
    if (inert) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(look, size, wide, className)}
      data-unavailable={unavailable === false ? undefined : ''}
      aria-disabled={inert || undefined}
      aria-busy={busy || undefined}
      onClick={click}
    >
      <span ref={face} className="ui-button__face" data-hidden={busy ? '' : undefined}>
        {icon}
        <span>
          {children}
          {typeof unavailable === 'string' ? <> — {unavailable}</> : null}
        </span>
      </span>
      {busy || busyLabel !== undefined ? (
        <span className="ui-button__face" data-hidden={busy ? undefined : ''}>
          <Spinner />
          <span>{busyLabel ?? children}</span>
        </span>
      ) : null}
    </button>
  );
}
