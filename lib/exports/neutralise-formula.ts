/** What a spreadsheet takes for the start of a formula. */
const STARTS = /^[=+\-@\t\r]/;

/**
 * Text that a spreadsheet would run as a formula, with an apostrophe before it, which makes it text
 * there; any other text as it is. A title such as `=HYPERLINK(…)` comes from outside and must not act.
 */
export function neutraliseFormula(text: string): string {
  return STARTS.test(text) ? `'${text}` : text;
}
