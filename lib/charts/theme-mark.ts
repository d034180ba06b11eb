/** The four markers in the order of their numbers in a theme's `mark`. */
const MARKERS = ['circle', 'square', 'triangle', 'diamond'] as const;
export type Marker = (typeof MARKERS)[number];

/** A theme's identity in every chart: one of twelve colours, a marker, a long dash. */
export interface ThemeMark {
  /** Colour slot, 1 to 12; the style sheet holds it as `--t1` and, for text, `--t1-text`. */
  slot: number;
  marker: Marker;
  /** `stroke-dasharray`, null for a solid line. Fine dashes (2 4) are kept for "not over". */
  dash: string | null;
}

const DASHES: Record<string, string | null> = { a: null, b: '10 4', c: '10 3 2 3' };

/**
 * Reads a stored mark such as `1.2.b`: slot 1, square, second dash.
 *
 * @throws RangeError when the text is no mark.
 */
export function themeMark(mark: string): ThemeMark {
  const match = /^(\d{1,2})\.([1-4])\.([abc])$/.exec(mark);
  const slot = Number(match?.[1]);
  const marker = MARKERS[Number(match?.[2]) - 1];
  const dash = DASHES[match?.[3] ?? ''];
  if (marker === undefined || dash === undefined || slot < 1 || slot > 12)
    throw new RangeError(`"${mark}" is no mark of a theme: colour 1 to 12, marker 1 to 4, dash a to c`);
  return { slot, marker, dash };
}
