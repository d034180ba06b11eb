'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

/** Follows the links to other pages of the app, all by one listener, and shows that a page is on its way. */
export function FollowLinks() {
  const router = useRouter();
  const [pending, start] = useTransition();
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-page]') : null;
      const href = link?.getAttribute('href');
      if (href === null || href === undefined || !isPlain(event)) return;
      event.preventDefault();
      start(() => router.push(href, { scroll: link?.dataset['page'] !== 'stay' }));
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router]);
  return pending ? <span className="on-its-way" aria-hidden="true" /> : null;
}

/** Not one that opens another tab or window, and not one that was answered already. */
function isPlain(event: MouseEvent): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  return button === 0 && !(ctrlKey || metaKey || shiftKey || altKey || defaultPrevented);
}
