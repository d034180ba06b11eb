/**
 * The phrases of a list, divided by commas that stand outside of quotation marks: `"a, b",mamba` is two.
 * Blanks around them are dropped, empty ones left out, the same one twice counts once. A quotation mark
 * that nothing closes takes the rest in, for the reader of the phrase to refuse.
 */
export function splitPhrases(text: string): string[] {
  const pieces = [...text.matchAll(/(?:"[^"]*(?:"|$)|[^",])+/gu)].map(([piece]) => piece.trim());
  return [...new Set(pieces.filter((piece) => piece !== ''))];
}
