/** A mark with the name that stands beside it. */
interface Marked {
  x: number;
  y: number;
  radius: number;
  /** Width of the name in pixels. */
  width: number;
}

/** Where a name starts or ends, and on which side of its mark. */
export interface LabelPlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const HEIGHT = 13;
const GAP = 5;
const MOST_COVERED = 0.1;
/** Baseline below the middle of a line of 12 px. */
const BASELINE = 4;

/**
 * Puts each name at the right, left, above or below its mark, whichever covers least of the marks and of
 * the names placed before; ties in this order. Names of larger marks are placed first; one that would cover more
 * than a tenth of its own size everywhere is left out.
 *
 * @returns a place for each mark, in the order given; null where there is none for its name.
 */
export function placeLabels(
  marks: readonly Marked[],
  frame: { width: number; height: number },
): (LabelPlace | null)[] {
  const taken: Box[] = marks.map((mark) => around(mark.x, mark.y, mark.radius));
  const places: (LabelPlace | null)[] = marks.map(() => null);
  const order = marks.map((_, i) => i).sort((a, b) => (marks[b]?.radius ?? 0) - (marks[a]?.radius ?? 0));
  for (const index of order) {
    const mark = marks[index];
    if (!mark) continue;
    const [best] = candidates(mark)
      .map(({ place, box }) => ({
        place,
        box,
        cost:
          4 * outside(box, frame) +
          taken.reduce((sum, other, i) => sum + (i === index ? 0 : overlap(box, other)), 0),
      }))
      .sort((one, other) => one.cost - other.cost);
    if (!best || best.cost > MOST_COVERED * HEIGHT * mark.width) continue;
    places[index] = best.place;
    taken.push(best.box);
  }
  return places;
}

function candidates({ x, y, radius, width }: Marked): { place: LabelPlace; box: Box }[] {
  const off = radius + GAP;
  const line = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - HEIGHT / 2,
    bottom: middle + HEIGHT / 2,
  });
  const above = y - off - HEIGHT / 2 + 2;
  const below = y + off + HEIGHT / 2 - 2;
  return [
    { place: { x: x + off, y: y + BASELINE, anchor: 'start' }, box: line(x + off, y) },
    { place: { x: x - off, y: y + BASELINE, anchor: 'end' }, box: line(x - off - width, y) },
    { place: { x, y: above + BASELINE, anchor: 'middle' }, box: line(x - width / 2, above) },
    { place: { x, y: below + BASELINE, anchor: 'middle' }, box: line(x - width / 2, below) },
  ];
}

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius - 1,
  right: x + radius + 1,
  top: y - radius - 1,
  bottom: y + radius + 1,
});

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Pixels of a box that lie outside the frame, as if each were covered. */
function outside(box: Box, { width, height }: { width: number; height: number }): number {
  const across = Math.max(0, -box.left) + Math.max(0, box.right - width);
  const down = Math.max(0, -box.top) + Math.max(0, box.bottom - height);
  return across * HEIGHT + down * (box.right - box.left);
}
