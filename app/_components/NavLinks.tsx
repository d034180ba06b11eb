'use client';

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
    </PageLink>
  ));
}
