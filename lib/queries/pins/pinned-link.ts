/** The link of a pinned view: its address with the version; commas, colons and stars stay, so that it can be read. */
export function pinnedLink(address: string, version: string): string {
  const link = `${address}${address.includes('?') ? '&' : '?'}asof=${version}`;
  return link.replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2A/g, '*');
}
