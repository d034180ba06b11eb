/**
 * What a phrase is called beside themes: a word or a phrase in quotation marks, a query of several parts
 * as it was written.
 */
export function phraseName(phrase: string): string {
  const [, quoted] = /^"([^"]+)"$/u.exec(phrase) ?? [];
  if (quoted !== undefined) return `“${quoted}”`;
  return /[\s"()]/u.test(phrase) ? phrase : `“${phrase}”`;
}
