/** Width of an average letter of a direct label (12.5 px, weight 600), for the widest fallback font. */
const LETTER = 8.2;
/** Letters of plain text at 12 px are this much narrower. */
const PLAIN = 0.86;

/** Pixels a direct label takes, by the number of its letters: an estimate that needs no font. */
export function nameWidth(name: string): number {
  return name.length * LETTER;
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
  const letters = Math.max(2, Math.floor(room / LETTER) - 1);
  const cut = name.slice(0, letters);
  const space = cut.lastIndexOf(' ');
  return `${(name[letters] === ' ' || space < letters / 2 ? cut : cut.slice(0, space)).trimEnd()}…`;
}
