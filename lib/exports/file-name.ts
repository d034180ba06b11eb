const LONGEST = 120;

/**
 * The name of a file that says what it holds: the parts in order, letters of ASCII, digits and `.`
 * in lower case, the rest as `-`; at most 120 characters before the extension. Empty parts are left out.
 */
export function fileName(parts: readonly (string | undefined)[], extension: string): string {
  const stem = ['tideline', ...parts]
    .map((part) => slug(part ?? ''))
    .filter((part) => part !== '')
    .join('-');
  return `${stem.slice(0, LONGEST).replace(/[-.]+$/, '')}.${extension}`;
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}
