import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** Something to know before reading on; an error says what, what is safe and what to do. */
export function Banner({ tone = 'warn', children }: { tone?: 'warn' | 'error'; children: ReactNode }) {
  return (
    <div
      className={tone === 'error' ? 'banner banner-error' : 'banner'}
      role={tone === 'error' ? 'alert' : undefined}
    >
      <Icon name="warn" />
      <div>{children}</div>
    </div>
  );
}
