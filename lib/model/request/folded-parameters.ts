/**
 * Parameters of a page, one value a name. A form without script repeats the name of its checkboxes: those in `joined`
 * become one comma-separated value; of any other name the last value counts. What is empty is left out.
 */
export function foldedParameters(
  given: Iterable<readonly [name: string, value: string | string[] | undefined]>,
  joined: readonly string[],
): Record<string, string> {
  const byName = new Map<string, string[]>();
  for (const [name, value] of given) {
    const values = [value ?? []].flat().filter((each) => each.trim() !== '');
    if (values.length > 0) byName.set(name, [...(byName.get(name) ?? []), ...values]);
  }
  return Object.fromEntries(
    [...byName].map(([name, values]) => [
      name,
      joined.includes(name) ? [...new Set(values)].join(',') : (values.at(-1) ?? ''),
    ]),
  );
}
