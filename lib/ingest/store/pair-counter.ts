import type pg from 'pg';
import { PairTriangle } from '../../analytics/cooccurrence/pair-triangle';
import { copyInto } from '../stage/copy-into';
import { packedText } from './packed-text';

/** When the papers are dated: by month at the finest. */
export interface PairPeriod {
  precision: string;
  start: string;
}

interface Counted extends PairPeriod {
  papers: PairTriangle;
  about: PairTriangle;
}

/** Some 20 MB with a hundred themes. */
const MOST_PERIODS = 256;

/** Counts pairs of themes by period, for the table of deltas. */
export class PairCounter {
  private periods = new Map<string, Counted>();

  /** A paper with the numbers of its themes comes in (1) or goes out (−1). */
  count(
    { precision, start }: PairPeriod,
    { about, mentioned }: Record<'about' | 'mentioned', readonly number[]>,
    sign: 1 | -1,
  ): void {
    if (about.length + mentioned.length < 2) return;
    const key = `${precision} ${start}`;
    let period = this.periods.get(key);
    if (period === undefined) {
      period = { precision, start, papers: new PairTriangle(), about: new PairTriangle() };
      this.periods.set(key, period);
    }
    period.about.addPaper(about, sign);
    period.papers.addPaper([...about, ...mentioned], sign);
  }

  /** So many periods are held that they should be written. */
  get full(): boolean {
    return this.periods.size >= MOST_PERIODS;
  }

  /** Writes all that was counted into the table of deltas. */
  async write(client: pg.ClientBase): Promise<void> {
    const target = { table: 'pair_delta', columns: ['precision', 'period_start', 'papers', 'about'] };
    await copyInto(client, target, rowsOf(this.periods.values()));
    this.periods = new Map();
  }
}

function* rowsOf(periods: Iterable<Counted>): Generator<string[]> {
  for (const { precision, start, papers, about } of periods) {
    yield [precision, start, packedText(papers), packedText(about)];
  }
}
