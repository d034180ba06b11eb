/** Parameters of a page as they stand in its address, one value a name. */
export type PageParameters = Readonly<Record<string, string>>;

/**
 * The address of `path` with the parameters of this view and some changes; null takes a parameter out.
 * Commas and colons stay as they are, so that an address can be read.
 */
export function queryHref(
  path: string,
  current: PageParameters,
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...current, ...changes })) {
    if (value !== null && value !== '') query.set(name, value);
  }
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? path : `${path}?${text}`;
}
