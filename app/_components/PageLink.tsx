import Link from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link to another page of the app. Pages are made from the corpus when they are asked for, so fetching
 * them ahead would put a question to the database for every link that comes into view.
 */
export function PageLink(props: ComponentProps<typeof Link>) {
  return <Link {...props} prefetch={false} />;
}
