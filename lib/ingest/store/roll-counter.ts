import type pg from 'pg';
import { copyInto } from '../stage/copy-into';
import type { CountedPaper } from '../stage/paper-batch';
import { PairCounter } from './pair-counter';
import { themeNumbers } from './theme-numbers';

interface Count {
  papers: number;
  about: number;
}

/** Papers of one period, by theme and by venue. */
interface Period {
  precision: string;
  start: string;
  themes: Map<string, Count>;
  venues: Map<string, number>;
}

const NO_DAY = '0001-01-01';
/** So many numbers are held before they are written down. */
const MOST_HELD = 200_000;

/**
 * Counts papers as they come in, so that the roll-ups need not read them again: the deltas that
 * `countIntoDeltas` would find for them.
 */
export class RollCounter {
  private periods = new Map<string, Period>();
  private pairs = new PairCounter();
  private numbers = new Map<string, number>();
  private held = 0;

  constructor(private readonly source: string) {}

  async count(client: pg.ClientBase, papers: readonly CountedPaper[]): Promise<void> {
    const themes = new Set(papers.flatMap(({ about, mentioned }) => [...about, ...mentioned]));
    const unheard = [...themes].filter((theme) => !this.numbers.has(theme));
    if (unheard.length > 0) this.numbers = await themeNumbers(client, unheard);
    for (const paper of papers) {
      this.countPaper(paper);
      this.countPairs(paper);
    }
    if (this.held >= MOST_HELD || this.pairs.full) await this.write(client);
  }

  /** Writes all that was counted into the tables of deltas. */
  async write(client: pg.ClientBase): Promise<void> {
    const periods = [...this.periods.values()];
    await copyInto(
      client,
      {
        table: 'theme_delta',
        columns: ['theme_id', 'source', 'precision', 'period_start', 'papers', 'about'],
      },
      rowsOf(
        periods,
        ({ themes }) => themes,
        (theme, { papers, about }, { precision, start }) => [
          ...[theme, this.source, precision, start, papers, about],
        ],
      ),
    );
    await copyInto(
      client,
      { table: 'paper_delta', columns: ['source', 'venue', 'precision', 'period_start', 'papers'] },
      rowsOf(
        periods,
        ({ venues }) => venues,
        (venue, papers, { precision, start }) => [...[this.source, venue, precision, start, papers]],
      ),
    );
    await this.pairs.write(client);
    this.periods = new Map();
    this.held = 0;
  }

  private countPaper({ day, precision, venue, about, mentioned }: CountedPaper): void {
    const start = day ?? NO_DAY;
    const key = `${precision} ${start}`;
    let period = this.periods.get(key);
    if (period === undefined) {
      period = { precision, start, themes: new Map(), venues: new Map() };
      this.periods.set(key, period);
    }
    for (const theme of about) this.add(period.themes, theme, 1);
    for (const theme of mentioned) this.add(period.themes, theme, 0);
    const named = venue ?? '';
    period.venues.set(named, (period.venues.get(named) ?? 0) + 1);
  }

  /** Pairs are counted by month at the finest. */
  private countPairs({ day, precision, about, mentioned }: CountedPaper): void {
    const start = day === null ? NO_DAY : precision === 'day' ? `${day.slice(0, 7)}-01` : day;
    const numbersOf = (themes: readonly string[]): number[] => themes.map((theme) => this.numberOf(theme));
    this.pairs.count(
      { precision: precision === 'day' ? 'month' : precision, start },
      { about: numbersOf(about), mentioned: numbersOf(mentioned) },
      1,
    );
  }

  private add<Key>(counts: Map<Key, Count>, key: Key, about: number): void {
    const count = counts.get(key);
    if (count === undefined) {
      counts.set(key, { papers: 1, about });
      this.held += 1;
      return;
    }
    count.papers += 1;
    count.about += about;
  }

  private numberOf(theme: string): number {
    const number = this.numbers.get(theme);
    if (number === undefined) throw new Error(`The theme "${theme}" has no number.`);
    return number;
  }
}

function* rowsOf<P, Key, Value, Row>(
  periods: readonly P[],
  counts: (period: P) => Map<Key, Value>,
  row: (key: Key, value: Value, period: P) => Row,
): Generator<Row> {
  for (const period of periods) {
    for (const [key, value] of counts(period)) yield row(key, value, period);
  }
}
