import { bucketEnd } from '../../analytics/calendar/bucket-end';
import { bursts } from '../../analytics/trend/bursts';
import type { Database } from '../../db/client';
import type { ThemeBurst } from '../../model/answers';
import { keptAnswer } from '../kept-answer';
import { knownThemes } from '../themes/known-themes';
import { themeCells } from '../themes/theme-cells';
import { seriesOverTime } from '../time/series-over-time';
import { burstAxis } from './burst-axis';

/**
 * Every burst of every theme over the complete buckets, by Kleinberg's two states: those that are not over first, the
 * heaviest first.
 * @param only the themes to look at; all where it is left out
 */
export function themeBursts(db: Database, only?: readonly string[]): Promise<ThemeBurst[]> {
  return keptAnswer(db, 'bursts', String(only), () => findBursts(db, only));
}

async function findBursts(db: Database, only?: readonly string[]): Promise<ThemeBurst[]> {
  const [axis, known] = await Promise.all([burstAxis(db), knownThemes(db)]);
  const from = axis?.buckets[0];
  if (axis === null || from === undefined) return [];
  const { bucket, buckets, papers, to } = axis;
  const request = { bucket, measure: 'count', smooth: 0, strength: 'any', from, to } as const;
  const { series } = await seriesOverTime(db, request, null, [(grain) => themeCells(request, grain, only)]);
  const found = [...series].flatMap(([id, { counts }]) => {
    const name = known.get(id)?.name;
    if (name === undefined) return [];
    return bursts(counts, papers).map(({ start, end, weight }): ThemeBurst => {
      const isOver = end < buckets.length - 1;
      const last = buckets[end] ?? to;
      return {
        id,
        name,
        start: buckets[start] ?? from,
        end: isOver ? bucketEnd(last, bucket) : null,
        weight,
      };
    });
  });
  return found.sort(
    (a, b) =>
      Number(a.end !== null) - Number(b.end !== null) ||
      b.weight - a.weight ||
      (a.id < b.id ? -1 : 1) ||
      (a.start < b.start ? -1 : 1),
  );
}
