'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { Icon } from './Icon';
import { queryHref } from './query-href';

/** Search over all papers, from any page; `/` goes to it. A plain form, which the browser alone can send too. */
export function FindBox() {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      const typing = target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <form
      action="/papers"
      role="search"
      aria-label="All papers"
      className="relative hidden md:block"
      onSubmit={(event) => {
        event.preventDefault();
        router.push(queryHref('/papers', { q: input.current?.value ?? '' }));
      }}
    >
      <span className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3">
        <Icon name="find" />
      </span>
      <input
        ref={input}
        className="input w-[150px] lg:w-[220px] bg-bg! pr-8! pl-8! text-sm!"
        type="search"
        name="q"
        aria-label="Find papers by words or a phrase"
        placeholder="Find papers"
        autoComplete="off"
      />
      <kbd className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2" aria-hidden="true">
        /
      </kbd>
    </form>
  );
}
