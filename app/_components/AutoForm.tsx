'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition, type ChangeEvent, type FormEvent, type ReactNode } from 'react';
import { formQuery } from './form-query';
import { queryHref } from './query-href';

interface AutoFormProps {
  /** The page that reads the parameters. */
  action: string;
  /** What is left out of the address, by name. */
  defaults?: Record<string, string>;
  /** Names that belong into one comma-separated parameter, e.g. checkboxes named `themes`. */
  joined?: string[];
  /** Name of a text field that submits while it is typed in, in place of the address before. */
  live?: string;
  className?: string;
  label: string;
  search?: boolean;
  children: ReactNode;
}

/** So long after the last letter a live field submits. */
const PAUSE_MS = 250;

/**
 * A plain GET form. With script, choosing something submits it at once and the address stays short;
 * without, the button inside does, and the page reads empty and repeated parameters as well.
 */
export function AutoForm({
  action,
  defaults = {},
  joined = [],
  live,
  className,
  label,
  search,
  children,
}: AutoFormProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const go = (form: HTMLFormElement, how: 'push' | 'replace' = 'push'): void => {
    clearTimeout(timer.current);
    const parameters = formQuery(new FormData(form), defaults, joined);
    start(() => router[how](queryHref(action, parameters), { scroll: false }));
  };
  return (
    <form
      action={action}
      method="get"
      className={className}
      aria-label={label}
      role={search ? 'search' : undefined}
      aria-busy={pending}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        go(event.currentTarget);
      }}
      onChange={(event: ChangeEvent<HTMLFormElement>) => {
        const chosen = event.target as unknown as HTMLElement;
        const form = event.currentTarget;
        if (chosen instanceof HTMLInputElement && live !== undefined && chosen.name === live) {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => go(form, 'replace'), PAUSE_MS);
        }
        // Other text waits for Enter; what is chosen takes effect at once.
        if (
          chosen instanceof HTMLSelectElement ||
          ['checkbox', 'radio'].includes((chosen as HTMLInputElement).type)
        ) {
          go(form);
        }
      }}
    >
      {children}
    </form>
  );
}
