import { mixDistance } from '../../analytics/compare/mix-distance';
import type { Mix } from '../../model/answers';

/** Parts that an answer names. */
const MOST = 10;

interface Part {
  /** The empty name is no venue. */
  value: string;
  before: number;
  after: number;
}

/** The mix of two spans, with the parts that changed most; null where a span has no papers. */
export function mixOf(parts: readonly Part[]): Mix | null {
  const mix = mixDistance(parts);
  if (mix === null) return null;
  const sum = (span: 'before' | 'after'): number => parts.reduce((all, part) => all + part[span], 0);
  const [before, after] = [sum('before'), sum('after')];
  const change = (part: Part): number => Math.abs(part.before / before - part.after / after);
  const changed = parts.toSorted((a, b) => change(b) - change(a) || (a.value < b.value ? -1 : 1));
  const named = changed.slice(0, MOST).map(({ value, ...counts }) => ({ value: value || null, ...counts }));
  return { ...mix, parts: named };
}
