'use client';

import { usePathname } from 'next/navigation';
import { Icon } from './Icon';
import { NavLinks } from './NavLinks';

/** The pages on a phone: a disclosure that works without script and closes when a page was chosen. */
export function PhoneMenu() {
  const path = usePathname();
  return (
    <details className="menu relative min-[80rem]:hidden" key={path}>
      <summary className="grid size-11 list-none place-items-center rounded-md" aria-label="Pages">
        <Icon name="menu" size={20} />
      </summary>
      <nav aria-label="Pages">
        <NavLinks />
      </nav>
    </details>
  );
}
