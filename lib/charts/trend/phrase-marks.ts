import { themeMark } from '../theme-mark';

const SLOTS = 12;

/**
 * Marks for phrases beside themes, as stored marks are written: colours that no theme of the chart has, in
 * order, then those that have been taken least; diamonds and triangles in turn.
 *
 * @param taken - marks of the themes of the chart.
 * @param count - how many phrases there are.
 */
export function phraseMarks(taken: readonly string[], count: number): string[] {
  const uses = new Map(Array.from({ length: SLOTS }, (_, at) => [at + 1, 0]));
  const use = (slot: number) => uses.set(slot, (uses.get(slot) ?? 0) + 1);
  for (const mark of taken) use(themeMark(mark).slot);
  return Array.from({ length: count }, (_, at) => {
    const [slot = 1] = [...uses].sort((a, b) => a[1] - b[1] || a[0] - b[0])[0] ?? [];
    use(slot);
    return `${slot}.${at % 2 === 0 ? 4 : 3}.a`;
  });
}
