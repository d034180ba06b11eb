/** A place in a drawing, in pixels. */
export interface Spot {
  x: number;
  y: number;
}

const at = (spot: Spot) => `${Math.round(spot.x * 10) / 10} ${Math.round(spot.y * 10) / 10}`;

/**
 * Path through the spots of a line; null breaks it, so that what has no data stays a gap. A spot
 * alone between gaps draws nothing (its marker does).
 */
export function linePath(spots: readonly (Spot | null)[]): string {
  return runs(spots)
    .filter((run) => run.length > 1)
    .map((run) => `M${thinned(run).map(at).join('L')}`)
    .join('');
}

/** An interval of one bucket, in pixels; `high` is the upper end, so the smaller y. */
export interface BandSpot {
  x: number;
  low: number;
  high: number;
}

/** Path of a band between lower and upper ends, broken where there is no interval. */
export function bandPath(band: readonly (BandSpot | null)[]): string {
  return runs(band)
    .filter((run) => run.length > 1)
    .map((run) => outline(widest(run)))
    .join('');
}

/**
 * Slivers, `half` pixels to each side, for buckets alone between gaps: a band needs two, and their
 * interval would not be seen at all.
 */
export function bandSlivers(band: readonly (BandSpot | null)[], half = 3): string {
  return runs(band)
    .filter((run) => run.length === 1)
    .map((run) =>
      outline(
        run.flatMap((spot) => [
          { ...spot, x: spot.x - half },
          { ...spot, x: spot.x + half },
        ]),
      ),
    )
    .join('');
}

function outline(run: readonly BandSpot[]): string {
  const upper = run.map(({ x, high }) => at({ x, y: high }));
  const lower = run.map(({ x, low }) => at({ x, y: low })).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
}

function runs<T>(items: readonly (T | null)[]): T[][] {
  const found: T[][] = [];
  let run: T[] = [];
  for (const item of items) {
    if (item === null) run = [];
    else {
      if (run.length === 0) found.push(run);
      run.push(item);
    }
  }
  return found;
}

/** With more spots than this on one pixel of the width a line is drawn by its extremes there. */
const ON_A_PIXEL = 2;

/** The same line to the eye: of many spots on one pixel the highest and the lowest; the end stays the end. */
function thinned(run: readonly Spot[]): Spot[] {
  const end = run.at(-1);
  return byPixel(run).flatMap((spots) => {
    if (spots.length <= ON_A_PIXEL) return spots;
    const highest = spots.reduce((best, spot) => (spot.y < best.y ? spot : best));
    const lowest = spots.reduce((best, spot) => (spot.y > best.y ? spot : best));
    const both = highest.x < lowest.x ? [highest, lowest] : [lowest, highest];
    return end !== undefined && spots.at(-1) === end ? [...new Set([...both, end])] : both;
  });
}

/** The same band to the eye: of many intervals on one pixel the one from the lowest to the highest end. */
function widest(run: readonly BandSpot[]): BandSpot[] {
  return byPixel(run).flatMap((spots) => {
    const [first] = spots;
    if (spots.length <= ON_A_PIXEL || first === undefined) return spots;
    const low = Math.max(...spots.map((spot) => spot.low));
    return [{ x: first.x, low, high: Math.min(...spots.map((spot) => spot.high)) }];
  });
}

function byPixel<T extends { x: number }>(run: readonly T[]): T[][] {
  const groups: T[][] = [];
  let pixel = Number.NaN;
  for (const spot of run) {
    const own = Math.floor(spot.x);
    if (own !== pixel) groups.push([]);
    pixel = own;
    groups.at(-1)?.push(spot);
  }
  return groups;
}
