const DASHES = ['a', 'b', 'c'] as const;

/** A mark that no other theme has: solid lines first, then the next marker, then the next colour. With none left, the first. */
export function freeMark(taken: readonly string[]): string {
  for (const dash of DASHES) {
    for (let marker = 1; marker <= 4; marker += 1) {
      for (let slot = 1; slot <= 12; slot += 1) {
        const mark = `${slot}.${marker}.${dash}`;
        if (!taken.includes(mark)) return mark;
      }
    }
  }
  return '1.1.a';
}
