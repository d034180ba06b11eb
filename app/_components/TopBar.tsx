import { PageLink } from './PageLink';
import type { ReactNode } from 'react';
import { FindBox } from './FindBox';
import { NavLinks } from './NavLinks';
import { PhoneMenu } from './PhoneMenu';
import { SchemeSwitch } from './SchemeSwitch';

function Logo() {
  return (
    <svg
      width="26"
      height="26"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2 13.6c3.2 0 3.8-6.4 6.9-6.4s3.4 4.8 5.9 4.8c1.1 0 1.9-.6 2.4-1.5" strokeWidth="2.1" />
      <circle cx="18.9" cy="8" r="2.15" strokeWidth="1.8" />
      <path d="M2 18.8h20" strokeWidth="1.8" opacity=".55" />
    </svg>
  );
}

/** The bar at the top of every page; `stamp` says how much the corpus holds and to what day. */
export function TopBar({ stamp }: { stamp?: ReactNode }) {
  return (
    <header className="bar">
      <div className="frame flex h-(--bar-h) items-center gap-5 max-md:gap-2 max-md:pr-2">
        <PageLink
          href="/"
          className="inline-flex flex-none items-center gap-2 text-lg font-semibold tracking-[-0.018em] text-ink no-underline hover:text-ink [&>svg]:text-accent"
        >
          <Logo />
          Tideline
        </PageLink>
        <nav className="nav hidden gap-0.5 self-stretch min-[80rem]:flex" aria-label="Pages">
          <NavLinks />
        </nav>
        <div className="ml-auto flex items-center gap-2.5 max-md:gap-0">
          {stamp}
          <FindBox />
          <SchemeSwitch />
          <PhoneMenu />
        </div>
      </div>
    </header>
  );
}
