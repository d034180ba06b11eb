/**
 * A value of the style sheet as a picture can hold it: `var(--c)` and `var(--c, other)` by their names,
 * `calc(0.65 * 0.14)` worked out.
 * @throws RangeError for a property that has no value and no other.
 */
export function resolveValue(value: string, properties: ReadonlyMap<string, string>): string {
  const found = /var\((--[\w-]+)(?:, ((?:[^()]|\([^()]*\))+))?\)/.exec(value);
  if (found !== null) {
    const [whole, name = '', other] = found;
    const replaced = properties.get(name) ?? other;
    if (replaced === undefined) throw new RangeError(`"${name}" has no value in a picture`);
    return resolveValue(value.replace(whole, replaced), properties);
  }
  const product = /^calc\(([\d.]+) \* ([\d.]+)\)$/.exec(value);
  if (product !== null) return String(Number((Number(product[1]) * Number(product[2])).toFixed(4)));
  return value.replace(/^([\d.]+)px$/, '$1');
}
