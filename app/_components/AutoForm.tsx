'use client';

import { useRouter } from 'next/navigation';
import { useTransition, type ChangeEvent, type FormEvent, type ReactNode } from 'react';
import { formQuery } from './form-query';
import { queryHref } from './query-href';

interface AutoFormProps {
  /** The page that reads the parameters. */
  action: string;
  /** What is left out of the address, by name. */
  defaults?: Record<string, string>;
  /** Names that belong into one comma-separated parameter, e.g. checkboxes named `themes`. */
  joined?: string[];
  className?: string;
  label: string;
  search?: boolean;
  children: ReactNode;
}

/**
 * A plain GET form. With script, choosing something submits it at once and the address stays short;
 * without, the button inside does, and the page reads empty and repeated parameters as well.
 */
export function AutoForm({
  action,
  defaults = {},
  joined = [],
  className,
  label,
  search,
  children,
}: AutoFormProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const go = (form: HTMLFormElement): void => {
    const parameters = formQuery(new FormData(form), defaults, joined);
    start(() => router.push(queryHref(action, parameters), { scroll: false }));
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
        // Text waits for Enter; what is chosen takes effect at once.
        if (
          chosen instanceof HTMLSelectElement ||
          ['checkbox', 'radio'].includes((chosen as HTMLInputElement).type)
        ) {
          go(event.currentTarget);
        }
      }}
    >
      {children}
    </form>
  );
}
