const SHAPE = /10\.\d{4,9}(?:\.\d+)*\/\S+/i;

function unescaped(stated: string): string {
  if (!stated.includes('%')) return stated;
  try {
    return decodeURIComponent(stated);
  } catch {
    return stated;
  }
}

/**
 * The bare DOI inside what a record states, in lower case (DOI Handbook 2.4: case-insensitive):
 * `https://doi.org/10.1000/X` → `10.1000/x`. Punctuation that ends a sentence or closes a bracket
 * opened outside goes. Null when there is none.
 */
export function normaliseDoi(stated: string): string | null {
  const found = SHAPE.exec(unescaped(stated))?.[0].toLowerCase();
  if (found === undefined) return null;
  let doi = found.replace(/[.,;:'"<>\]}]+$/, '');
  while (doi.endsWith(')') && doi.split(')').length > doi.split('(').length) doi = doi.slice(0, -1);
  return doi.endsWith('/') ? null : doi;
}
