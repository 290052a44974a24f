import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { buttonClass } from './button.tsx';
import type { ButtonLook } from './button.tsx';

interface ButtonLinkProps {
  /** A route of the application, or an address of another site (`https:`, `tel:`, `mailto:`). */
  to: string;
  look?: ButtonLook | undefined;
  size?: 'normal' | 'small' | undefined;
  wide?: boolean | undefined;
  icon?: ReactNode;
  className?: string | undefined;
  /** Leaves the application even for a local address (a download, a server redirect). */
  reload?: boolean | undefined;
  children: ReactNode;
}

/** A link that looks like a button: it leads somewhere, it does nothing by itself. */
export function ButtonLink(props: ButtonLinkProps) {
  const {
    to,
    look = 'secondary',
    size = 'normal',
    wide = false,
    icon,
    className,
    children,
  } = props;
  const classes = buttonClass(look, size, wide, className);
  const face = (
    <span className="ui-button__face">
      {icon}
      <span>{children}</span>
    </span>
  );
  if (props.reload === true || /^[a-z]+:/i.test(to)) {
    return (
      <a className={classes} href={to}>
        {face}
      </a>
    );
  }
  return (
    <Link className={classes} to={to}>
      {face}
    </Link>
  );
}
