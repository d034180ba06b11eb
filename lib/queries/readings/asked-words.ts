/** A parsed request as words: every parameter in force by name, in the order of `names`; those left out are not there. */
export function askedWords(
  names: readonly string[],
  request: Readonly<Record<string, unknown>>,
): [name: string, value: string][] {
  return names.flatMap((name): [string, string][] => {
    const value = request[name];
    return value === undefined || value === null ? [] : [[name, written(value)]];
  });
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(',');
  if (typeof value === 'object' && value !== null && 'from' in value && 'to' in value) {
    return `${String(value.from)}..${String(value.to)}`;
  }
  return String(value);
}
