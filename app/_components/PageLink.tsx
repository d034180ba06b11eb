import type { ComponentPropsWithoutRef } from 'react';

interface PageLinkProps extends ComponentPropsWithoutRef<'a'> {
  href: string;
  /** Whether the page that is opened begins at its top. */
  scroll?: boolean;
}

/**
 * A link to another page of the app: plain, so that thousands of them cost nothing. `FollowLinks` follows it without
 * loading the page anew; without script the browser does. Nothing is fetched ahead: pages are made from the corpus
 * when they are asked for.
 */
export function PageLink({ scroll = true, ...props }: PageLinkProps) {
  return <a {...props} data-page={scroll ? 'top' : 'stay'} />;
}
