import type { CSSProperties } from 'react';
import type { StripSides } from '@/lib/charts/composition/strip-sides';

/** The room at the sides as what the style sheet reads: which of the two holds depends on the box. */
export function stripInsets({ wide, narrow }: StripSides): CSSProperties {
  const pair = ({ left, right }: StripSides['wide']): string => `0 ${right}px 0 ${left}px`;
  return { '--mix-wide': pair(wide), '--mix-narrow': pair(narrow) } as CSSProperties;
}
