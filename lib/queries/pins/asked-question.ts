import type { Named } from './pinnable';

/**
 * A question as one string: the same for the same parameters, in whatever order they came, what is undefined left out.
 * @param request - the parameters that count of the first argument; null: all of them
 */
export function askedQuestion(request: Named | null, asked: readonly unknown[]): string {
  const [first, ...more] = asked;
  return JSON.stringify([request === null ? first : only(first, request), ...more], inOrder);
}

function only(given: unknown, { shape }: Named): unknown {
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).filter(([name]) => name in shape));
}

function inOrder(_name: string, value: unknown): unknown {
  // JSON has no word for "no limit".
  if (value === Infinity) return 'Infinity';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
