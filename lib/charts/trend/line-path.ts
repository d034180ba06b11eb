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
    .map((run) => `M${run.map(at).join('L')}`)
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
    .map(outline)
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
