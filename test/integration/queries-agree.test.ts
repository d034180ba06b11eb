import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bucket } from '@/lib/model/bucket';
import type { PapersRequest } from '@/lib/model/request/papers-request';
import type { TrendsRequest } from '@/lib/model/request/trends-request';
import { cooccurrence } from '@/lib/queries/pairs/cooccurrence';
import { papers } from '@/lib/queries/papers/papers';
import { themes } from '@/lib/queries/themes/themes';
import { trends } from '@/lib/queries/time/trends';
import { writeCorpus, type TestPaper } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

const THEMES = ['agents', 'graphs', 'speech'];
const WIDTHS = { day: 10, week: 10, month: 7, quarter: 7, year: 4 };

const date = fc
  .record({
    day: fc.date({ min: new Date('2023-11-20'), max: new Date('2025-02-10'), noInvalidDate: true }),
    length: fc.constantFrom(10, 10, 7, 4, 0),
  })
  .map(({ day, length }) => (length === 0 ? null : day.toISOString().slice(0, length)));

const testPaper = fc.record({
  date,
  venue: fc.constantFrom(null, 'ICML', 'ACL'),
  title: fc.constantFrom('Planning with tools', 'Graphs that grow', 'Speech'),
  strengths: fc.array(fc.constantFrom('about', 'mention', 'none'), { minLength: 3, maxLength: 3 }),
});

const corpus = fc.array(testPaper, { minLength: 1, maxLength: 40 }).map((found) =>
  found.map(({ strengths, ...rest }, at): TestPaper => {
    const of = (strength: string) => THEMES.filter((_, theme) => strengths[theme] === strength);
    return { id: `paper ${String(at)}`, ...rest, about: of('about'), mention: of('mention') };
  }),
);

const day = fc
  .date({ min: new Date('2023-11-01'), max: new Date('2025-03-01'), noInvalidDate: true })
  .map((time) => time.toISOString().slice(0, 10));

const request = fc.record({
  bucket: fc.constantFrom<Bucket>('day', 'week', 'month', 'quarter', 'year'),
  ends: fc.tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined })),
  venue: fc.constantFrom(undefined, undefined, 'ICML'),
  q: fc.constantFrom(undefined, undefined, 'planning OR speech'),
  strength: fc.constantFrom<'any' | 'about'>('any', 'about'),
});

/** Last day of the period that begins as written: an own reckoning, by JavaScript's dates. */
function lastDay(written: string): string {
  if (written.length === 10) return written;
  const [year = 0, month = 12] = written.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function lastOfBucket(start: string, bucket: Bucket): string {
  const end = new Date(`${start}T00:00:00Z`);
  if (bucket === 'week') end.setUTCDate(end.getUTCDate() + 6);
  if (bucket === 'month') end.setUTCMonth(end.getUTCMonth() + 1, 0);
  if (bucket === 'quarter') end.setUTCMonth(end.getUTCMonth() + 3, 0);
  if (bucket === 'year') end.setUTCMonth(12, 0);
  return end.toISOString().slice(0, 10);
}

const PASSES: Record<string, RegExp> = { 'planning OR speech': /planning|speech/i };

describe('what the questions answer', () => {
  it('is the same for a chart, for the papers behind each of its points, and for a count by hand', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        fc.array(request, { minLength: 4, maxLength: 4 }),
        async (written, requests) => {
          const db = await freshDatabase();
          await writeCorpus(db, { themes: THEMES.map((id) => ({ id })), papers: written });
          for (const { ends, ...asked } of requests) {
            const [from, to] = ends[0] !== undefined && ends[1] !== undefined ? [...ends].sort() : ends;
            await agree(db, written, { ...asked, from, to, measure: 'count', smooth: 0, themes: THEMES });
          }
          await db.close();
        },
      ),
      { numRuns: 8 },
    );
  });

  async function agree(db: TestDatabase, written: TestPaper[], asked: TrendsRequest): Promise<void> {
    const { bucket, from, to, venue, q, strength } = asked;
    const answer = await trends(db, asked);
    const passing = written.filter(
      (paper) =>
        (venue === undefined || paper.venue === venue) &&
        (q === undefined || PASSES[q]?.test(paper.title ?? '') === true),
    );
    const tagged = (theme: string) =>
      passing.filter(({ about = [], mention = [] }) =>
        (strength === 'about' ? about : [...about, ...mention]).includes(theme),
      );
    const spans = answer.buckets.map((start) => {
      const end = lastOfBucket(start, bucket);
      return [
        from !== undefined && from > start ? from : start,
        to !== undefined && to < end ? to : end,
      ] as const;
    });
    const lies = ({ date: at }: TestPaper, [first, last]: readonly [string, string]) =>
      at !== null &&
      at.length >= WIDTHS[bucket] &&
      `${at}-01-01`.slice(0, 10) >= first &&
      lastDay(at) <= last;
    const touches = ({ date: at }: TestPaper) =>
      at === null ||
      ((to === undefined || `${at}-01-01`.slice(0, 10) <= to) && (from === undefined || lastDay(at) >= from));
    const counted = (list: TestPaper[]) =>
      spans.map((span) => list.filter((paper) => lies(paper, span)).length);
    const undated = (list: TestPaper[]) =>
      list.filter((paper) => touches(paper) && !spans.some((span) => lies(paper, span))).length;

    expect([answer.papers, answer.undated]).toEqual([counted(passing), undated(passing)]);
    for (const series of answer.series) {
      const list = tagged(series.theme);
      expect([series.counts, series.undated]).toEqual([counted(list), undated(list)]);
    }
    // The papers behind a point: of a week or a day only those dated to it, which the range says by itself.
    for (const [at, [first, last]] of spans.entries()) {
      if (answer.papers[at] === 0) continue;
      const listed: PapersRequest = {
        from: first,
        to: last,
        venue,
        q,
        strength,
        dated: 'any',
        sort: 'newest',
        limit: 1,
      };
      expect((await papers(db, listed)).total).toBe(answer.papers[at]);
      expect((await papers(db, { ...listed, themes: ['graphs'] })).total).toBe(answer.series[1]?.counts[at]);
    }
    await agreeOnTotals(db, passing, tagged, asked);
  }

  async function agreeOnTotals(
    db: TestDatabase,
    passing: TestPaper[],
    tagged: (theme: string) => TestPaper[],
    { from, to, venue, q, strength }: TrendsRequest,
  ): Promise<void> {
    const inside = ({ date: at }: TestPaper) =>
      (from === undefined && to === undefined) ||
      (at !== null &&
        (from === undefined || `${at}-01-01`.slice(0, 10) >= from) &&
        (to === undefined || lastDay(at) <= to));
    const filter = { from, to, venue, q, strength };
    for (const summary of await themes(db, filter)) {
      const list = tagged(summary.id).filter(inside);
      expect(summary.papers).toBe(list.length);
      expect(summary.dated).toBe(list.filter((paper) => paper.date !== null).length);
    }
    const { papers: total, pairs } = await cooccurrence(db, { ...filter, min: 1 });
    expect(total).toBe(passing.filter(inside).length);
    for (const { a, b, count } of pairs) {
      const both = tagged(a).filter((paper) => tagged(b).includes(paper) && inside(paper));
      expect(count).toBe(both.length);
    }
  }
});
