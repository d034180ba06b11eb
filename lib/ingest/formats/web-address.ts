/** The text as an address of the web, `http` or `https`; null for anything else, a path or a script among them. */
export function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\/[^\s/]+/i.test(text) ? text : null;
}
