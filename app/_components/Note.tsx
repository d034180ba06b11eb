import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** A quiet remark beside numbers; the first words may be bold. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <p className="note">
      <Icon name="info" size={15} />
      <span>{children}</span>
    </p>
  );
}
