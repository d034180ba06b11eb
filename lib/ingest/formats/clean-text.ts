/** Control characters that are no white space, and characters of no width. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff]+/g;
/** White space but a single ordinary space. */
const RUNS = /[^\S ]\s*| \s+/g;

/**
 * A stated text as it is kept: on one line, runs of white space (hard wraps too) made one space,
 * control characters and characters of no width gone, trimmed. Null where nothing is left.
 */
export function cleanText(text: string): string | null {
  const clean = text.replace(INVISIBLE, '').replace(RUNS, ' ').trim();
  return clean === '' ? null : clean;
}
