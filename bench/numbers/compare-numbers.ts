/** Fractions that differ by less than this part of themselves come from the order of the same steps. */
const CLOSE = 1e-10;

/** Compares two answers value by value: how many numbers they hold, and where they differ. */
export function compareNumbers(
  expected: unknown,
  answered: unknown,
  at = '',
): { numbers: number; differences: string[] } {
  if (typeof expected === 'number' && typeof answered === 'number') {
    const apart = Math.abs(expected - answered);
    const whole = Number.isInteger(expected) && Number.isInteger(answered);
    const agrees = apart === 0 || (!whole && apart <= CLOSE * Math.max(1, Math.abs(expected)));
    return { numbers: 1, differences: agrees ? [] : [`${at}: ${expected} counted, ${answered} answered`] };
  }
  if (isTree(expected) && isTree(answered)) {
    const names = [...new Set([...Object.keys(expected), ...Object.keys(answered)])];
    const parts = names.map((name) => compareNumbers(expected[name], answered[name], `${at}/${name}`));
    return {
      numbers: parts.reduce((sum, part) => sum + part.numbers, 0),
      differences: parts.flatMap((part) => part.differences),
    };
  }
  const agrees = expected === answered;
  const said = `${at}: ${JSON.stringify(expected)} counted, ${JSON.stringify(answered)} answered`;
  return { numbers: 0, differences: agrees ? [] : [said] };
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
