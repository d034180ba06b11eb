const CONTROLS = /[\p{Cc}\u200b\u2060\ufeff]+/gu;

/**
 * A stated text as it is kept: on one line, runs of white space (hard wraps too) made one space,
 * control characters and zero-width spaces gone, trimmed. Null where nothing is left.
 */
export function cleanText(text: string): string | null {
  const clean = text
    .replace(CONTROLS, (found) => (/[\t\n\r\v\f]/.test(found) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' ? null : clean;
}
