/** Parameters of a page as they stand in its address, one value a name. */
export type PageParameters = Readonly<Record<string, string>>;

// One view has one address: these come first and in this order, others after them as they came.
const ORDER = [
  'themes',
  'phrases',
  'form',
  'bucket',
  'measure',
  'smooth',
  'q',
  'from',
  'to',
  'dated',
  'strength',
  'sort',
];

/**
 * The address of `path` with the parameters of this view and some changes; null and empty values take a
 * parameter out. Commas and colons stay as they are, so that an address can be read.
 */
export function queryHref(
  path: string,
  current: PageParameters,
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const all: Record<string, string | null> = { ...current, ...changes };
  const query = new URLSearchParams();
  for (const name of new Set([...ORDER, ...Object.keys(all)])) {
    const value = all[name]?.trim() ?? '';
    if (value !== '') query.set(name, value);
  }
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? path : `${path}?${text}`;
}
