import { PageLink } from './PageLink';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { buttonClass, type ButtonLook } from './button-class';

interface ButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  /** The label stays, a spinner stands at its left, and it cannot be pressed again. */
  busy?: boolean;
  children: ReactNode;
}

export function Button({
  variant,
  size,
  busy = false,
  children,
  disabled,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass({ variant, size })}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
    >
      {busy && <span className="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}

interface ButtonLinkProps extends ButtonLook {
  href: string;
  /** A file or another site: an ordinary link, followed by the browser itself. */
  plain?: boolean;
  children: ReactNode;
}

/** Looks like a button, goes somewhere. */
export function ButtonLink({ href, plain = false, variant, size, children }: ButtonLinkProps) {
  const className = buttonClass({ variant, size });
  if (plain) {
    return (
      <a href={href} className={className}>
        {children}
      </a>
    );
  }
  return (
    <PageLink href={href} className={className}>
      {children}
    </PageLink>
  );
}
