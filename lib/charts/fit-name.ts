/** Width of an average letter of a direct label (12.5 px, weight 600), for the widest fallback font. */
const LETTER = 8.2;

/** Pixels a direct label takes, by the number of its letters: an estimate that needs no font. */
export function nameWidth(name: string): number {
  return name.length * LETTER;
}

/**
 * Shortens a theme's name to a width: whole where it fits, else as many whole words as fit and an
 * ellipsis, else a cut word.
 */
export function fitName(name: string, width: number): string {
  if (nameWidth(name) <= width) return name;
  const letters = Math.max(2, Math.floor(width / LETTER) - 1);
  const cut = name.slice(0, letters);
  const space = cut.lastIndexOf(' ');
  return `${(name[letters] === ' ' || space < letters / 2 ? cut : cut.slice(0, space)).trimEnd()}…`;
}
