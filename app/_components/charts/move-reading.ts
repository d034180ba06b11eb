/** The bucket (by index) and the series that are read. */
export interface Reading {
  index: number;
  id: string | null;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -5, PageDown: 5 };

/** Where a key moves the reading; null for keys that do not move it. Ends stop, series go round. */
export function moveReading(
  key: string,
  from: Reading,
  last: number,
  ids: readonly string[],
): Reading | null {
  const step = STEPS[key];
  if (step !== undefined) return { ...from, index: Math.min(last, Math.max(0, from.index + step)) };
  if (key === 'Home') return { ...from, index: 0 };
  if (key === 'End') return { ...from, index: last };
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const at = ids.indexOf(from.id ?? '');
  const next = ids[(at + (key === 'ArrowUp' ? -1 : 1) + ids.length) % Math.max(1, ids.length)];
  return { ...from, id: next ?? null };
}
