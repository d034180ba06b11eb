import { BUCKETS, type Bucket, type Day } from '../../lib/model/bucket';
import { MEASURES, type Measure } from '../../lib/model/measure';
import type { Parameters } from './api';
import type { Range } from './counting';

const KINDS = [
  'trends',
  'pairs',
  'pair trend',
  'compare',
  'movers',
  'themes',
  'stats',
  'composition',
] as const;
export type Kind = (typeof KINDS)[number];

export interface RandomQuestion {
  kind: Kind;
  range: Range;
  strength: 'any' | 'about';
  /** The filters that look at the papers: q, venue, source, dump. */
  filter: Parameters;
  themes: string[];
  bucket: Bucket;
  measure: Measure;
  min: number;
  before: Required<Range>;
  after: Required<Range>;
}

/** What may be asked of a corpus. */
export interface Askable {
  themes: readonly string[];
  /** First and last year of its papers. */
  years: [number, number];
  /** Filters by what they hold, each a set of parameters. */
  filters: readonly Parameters[];
}

type Random = (below: number) => number;

/** A question that nobody chose. */
export function randomQuestion(random: Random, { themes, years, filters }: Askable): RandomQuestion {
  const pick = <One>(from: readonly One[]): One => {
    const one = from[random(from.length)];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  };
  const day = (): Day => {
    const year = years[0] + random(years[1] - years[0] + 1);
    const any = new Date(Date.UTC(year, random(12), 1 + random(28))).toISOString().slice(0, 10);
    return pick([any, `${any.slice(0, 7)}-01`, `${any.slice(0, 4)}-01-01`]);
  };
  const range = rangeOf(random, day);
  const spans = [day(), day(), day(), day()].sort();
  const [a = '', b = '', c = '', d = ''] = spans;
  // A chart has 4,000 buckets at most: days are asked of ten years, no more.
  const narrow = Number(range.to?.slice(0, 4)) - Number(range.from?.slice(0, 4)) < 10;
  return {
    kind: pick(KINDS),
    range,
    strength: pick(['any', 'any', 'about']),
    filter: random(4) === 0 ? pick(filters) : {},
    themes: [...new Set(Array.from({ length: 1 + random(5) }, () => pick(themes)))],
    bucket: narrow ? pick(BUCKETS) : pick(BUCKETS.slice(2)),
    measure: pick(MEASURES),
    min: 1 + random(5),
    before: { from: a, to: b },
    after: { from: dayAfter(c > b ? c : b), to: dayAfter(dayAfter(d > b ? d : b)) },
  };
}

function rangeOf(random: Random, day: () => Day): Range {
  const [from = '', to = ''] = [day(), day()].sort();
  return [{}, {}, { from }, { to }, { from, to }, { from, to }][random(6)] ?? {};
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
