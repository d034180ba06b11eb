/** The beginning of an offending text on one line, at most 200 characters. */
export function excerpt(text: string): string {
  const line = text.slice(0, 2000).replace(/\s+/g, ' ').trim();
  if (line.length <= 200) return line;
  return `${line.slice(0, 199).replace(/[\ud800-\udbff]$/, '')}…`;
}
