/** Width of an average letter of a direct label (12.5 px, weight 600), for the widest fallback font. */
const LETTER = 8.2;
/** Letters of plain text at 12 px are this much narrower. */
const PLAIN = 0.86;

/** So much more than an average letter a wide one takes. */
const WIDE = 0.45;

/** Pixels a direct label takes, by its letters, average or wide: an estimate that needs no font. */
export function nameWidth(name: string): number {
  const wide = name.match(/[mwMW%…]/gu)?.length ?? 0;
  return (name.length + WIDE * wide) * LETTER;
}

/**
 * Shortens a theme's name to a width: whole where it fits, else as many whole words as fit and an
 * ellipsis, else a cut word.
 *
 * @param plain - text of 12 px and regular weight instead of a direct label.
 */
export function fitName(name: string, width: number, plain = false): string {
  const room = plain ? width / PLAIN : width;
  if (nameWidth(name) <= room) return name;
  let letters = Math.max(2, Math.floor(room / LETTER) - 1);
  while (letters > 2 && nameWidth(`${name.slice(0, letters)}…`) > room) letters -= 1;
  const cut = name.slice(0, letters);
  const space = cut.lastIndexOf(' ');
  return `${(name[letters] === ' ' || space < letters / 2 ? cut : cut.slice(0, space)).trimEnd()}…`;
}
