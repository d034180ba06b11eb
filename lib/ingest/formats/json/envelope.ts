const KEYS = ['papers', 'data', 'results', 'items'];

/** Text that ends with the key of a list of elements. */
export const ENVELOPE_KEY = /"(?:papers|data|results|items)"\s*:\s*$/i;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The elements of an object that is no record but holds a list of them under `papers`, `data`,
 * `results` or `items`, itself or in an object inside (three levels down at most). Null for anything
 * else: an object with a title is a record, whatever it holds.
 */
export function envelopeIn(value: unknown, depth = 0): unknown[] | null {
  if (!isObject(value) || depth > 3) return null;
  const names = Object.keys(value);
  if (names.some((name) => name.toLowerCase() === 'title')) return null;
  for (const name of names) {
    const list = value[name];
    if (KEYS.includes(name.toLowerCase()) && Array.isArray(list) && list.every(isObject) && list.length > 0)
      return list;
  }
  for (const name of names) {
    const inner =
      KEYS.includes(name.toLowerCase()) || name === 'message' ? envelopeIn(value[name], depth + 1) : null;
    if (inner !== null) return inner;
  }
  return null;
}
