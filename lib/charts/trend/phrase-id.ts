const BEFORE = 'q:';

/** The id of the series of a phrase; no theme has a colon in its id. */
export function phraseId(phrase: string): string {
  return BEFORE + phrase;
}

/** The phrase of a series; null where it is the series of a theme. */
export function phraseOf(id: string): string | null {
  return id.startsWith(BEFORE) ? id.slice(BEFORE.length) : null;
}
