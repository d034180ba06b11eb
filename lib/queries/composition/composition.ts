import type { Database } from '../../db/client';
import type { Composition, Mix, TimeAxis } from '../../model/answers';
import { compositionRequest, type CompositionRequest } from '../../model/request/composition-request';
import { checkDump } from '../dumps/check-dump';
import { seriesOverTime } from '../time/series-over-time';
import { withWords } from '../search/with-words';
import { compositionCells } from './composition-cells';
import { mixOf } from './mix-of';
import { pinnable } from '../pins/pinnable';

interface Part {
  value: string;
  papers: number;
  counts: number[];
}

/** Where the papers of each bucket come from: by source or by venue. */
export const composition = pinnable('composition', compositionRequest, compositionOf);

async function compositionOf(db: Database, asked: CompositionRequest): Promise<Composition> {
  const request = await withWords(db, asked);
  await checkDump(db, request);
  const { by, limit, bucket } = request;
  const { axis, series } = await seriesOverTime(db, { ...request, measure: 'count', smooth: 0 }, null, [
    (grain) => compositionCells(request, by, grain),
  ]);
  const parts = [...series]
    .map(([value, { counts }]): Part => ({ value, papers: total(counts), counts }))
    .filter(({ papers }) => papers > 0)
    .sort((a, b) => b.papers - a.papers || (a.value < b.value ? -1 : 1));
  const { bucket: _, ...rest } = axis;
  return {
    ...{ by, bucket, ...rest },
    parts: parts.slice(0, limit).map(({ value, ...part }) => ({ value: value || null, ...part })),
    others: summed(parts.slice(limit), axis.buckets.length),
    mix: halves(parts, axis),
  };
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function summed(parts: readonly Part[], buckets: number): Composition['others'] {
  if (parts.length === 0) return null;
  const counts = Array.from({ length: buckets }, (_, at) =>
    parts.reduce((sum, part) => sum + (part.counts[at] ?? 0), 0),
  );
  return { parts: parts.length, papers: total(counts), counts };
}

/** The later half of the complete buckets against the earlier; of an odd number the middle one is in neither. */
function halves(parts: readonly Part[], axis: TimeAxis): Mix | null {
  const incomplete = new Set(axis.incomplete);
  const complete = axis.buckets.flatMap((day, at) => (incomplete.has(day) ? [] : [at]));
  const half = Math.floor(complete.length / 2);
  const [earlier, later] = [complete.slice(0, half), complete.slice(complete.length - half)];
  const within = ({ counts }: Part, places: readonly number[]): number =>
    total(places.map((at) => counts[at] ?? 0));
  return mixOf(
    parts.map((part) => ({
      value: part.value,
      before: within(part, earlier),
      after: within(part, later),
    })),
  );
}
