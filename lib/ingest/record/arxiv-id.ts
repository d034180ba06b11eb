const NEW_STYLE = /(?<![\d.])(\d{2})(0[1-9]|1[0-2])\.(\d{4,5})(?![\d])(?:v\d+)?/;
const OLD_STYLE =
  /(?<![a-z-])([a-z]+(?:-[a-z]+)?)(?:\.[a-z-]{2,})?\/(\d{2})(0[1-9]|1[0-2])(\d{3})(?!\d)(?:v\d+)?/i;
/** Archives of the old scheme (arXiv identifier scheme, until March 2007). */
const ARCHIVES = new Set(
  (
    'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs ' +
    'dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol ' +
    'physics plasm-ph q-alg q-bio quant-ph solv-int supr-con'
  ).split(' '),
);

/**
 * The bare id of an arXiv paper inside what a record states: an id, with `arXiv:` before it or a
 * version after it, or an address that holds one. `arXiv:2503.02130v2` → `2503.02130`;
 * `cs.LG/0309040` → `cs/0309040`. Null when there is none, also for an id that cannot exist: four
 * digits after the point since 2015, five before (arXiv identifier scheme).
 */
export function normaliseArxivId(stated: string): string | null {
  const recent = NEW_STYLE.exec(stated);
  if (recent) {
    const [, year, month, number] = recent as unknown as [string, string, string, string];
    if (number.length === (Number(year) >= 15 ? 5 : 4) && Number(`${year}${month}`) >= 704)
      return `${year}${month}.${number}`;
  }
  const old = OLD_STYLE.exec(stated);
  if (old) {
    const [, archive, year, month, number] = old as unknown as [string, string, string, string, string];
    const name = archive.toLowerCase();
    if (ARCHIVES.has(name)) return `${name}/${year}${month}${number}`;
  }
  return null;
}

/**
 * The id that a damaged one may have been: a number that went through a floating-point column has
 * lost the zeros at its ends, `2503.0213` for `2503.02130`, `704.001` for `0704.0010`. Null for an id that
 * is whole and for what cannot have been one.
 */
export function repairArxivId(stated: string): string | null {
  const found = /^(?:arxiv:)?\s*(\d{3,4})\.(\d{1,5})$/i.exec(stated.trim());
  if (found === null || normaliseArxivId(stated) !== null) return null;
  const prefix = (found[1] as string).padStart(4, '0');
  const digits = Number(prefix.slice(0, 2)) >= 15 ? 5 : 4;
  return normaliseArxivId(`${prefix}.${(found[2] as string).padEnd(digits, '0')}`);
}

/** The month in which a normalised arXiv id was given out, `YYYY-MM`: `2503.02130` → `2025-03`, `hep-th/9901001` → `1999-01`. */
export function arxivMonth(id: string): string {
  const digits = id.slice(id.indexOf('/') + 1);
  const year = Number(digits.slice(0, 2));
  return `${year >= 91 ? 1900 + year : 2000 + year}-${digits.slice(2, 4)}`;
}
