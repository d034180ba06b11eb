/**
 * An address that a dump states, if a page may link to it: only http and https, since `javascript:` and
 * its like would run in the reader's page. Null for everything else.
 */
export function safeLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
