'use client';

import { useLinkStatus } from 'next/link';
import { usePathname } from 'next/navigation';
import { PageLink } from './PageLink';

const PAGES = [
  ['/', 'Overview'],
  ['/trends', 'Trends'],
  ['/themes', 'Themes'],
  ['/emerging', 'Emerging'],
  ['/compare', 'Compare'],
  ['/co-occurrence', 'Co-occurrence'],
  ['/papers', 'Papers'],
  ['/ingest', 'Ingest'],
  ['/taxonomy', 'Taxonomy'],
  ['/quality', 'Quality'],
] as const;

function Pending() {
  const { pending } = useLinkStatus();
  return pending ? <span className="absolute inset-x-2 bottom-0 h-0.5 animate-pulse bg-line-strong" /> : null;
}

/** The pages; the one being read is marked. */
export function NavLinks() {
  const path = usePathname();
  return PAGES.map(([href, label]) => (
    <PageLink
      key={href}
      href={href}
      aria-current={path === href || (href !== '/' && path.startsWith(`${href}/`)) ? 'page' : undefined}
    >
      {label}
      <Pending />
    </PageLink>
  ));
}
