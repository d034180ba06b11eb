import type pg from 'pg';
import { copyInto } from '../stage/copy-into';
import type { CopyValue } from '../stage/copy-row';
import type { CountedPaper } from '../stage/paper-batch';
import { PairCounter } from './pair-counter';
import { themeNumbers } from './theme-numbers';

/** Papers of one period, by theme and by venue. */
interface Period {
  precision: string;
  start: string;
  /** By twice the number of the theme: how many papers have it; beside it, how many are about it. */
  themes: Uint32Array;
  venues: Map<string, number>;
}

const NO_DAY = '0001-01-01';
/** So many periods, some 20 MB with a hundred themes, and so many venues in them are held before they are written down. */
const MOST_PERIODS = 16_384;
const MOST_VENUES = 100_000;

/**
 * Counts papers as they come in, so that the roll-ups need not read them again: the deltas that
 * `countIntoDeltas` would find for them.
 */
export class RollCounter {
  private periods = new Map<string, Period>();
  private pairs = new PairCounter();
  private numbers = new Map<string, number>();
  private venues = 0;

  constructor(private readonly source: string) {}

  async count(client: pg.ClientBase, papers: readonly CountedPaper[]): Promise<void> {
    const themes = new Set(papers.flatMap(({ about, mentioned }) => [...about, ...mentioned]));
    const unheard = [...themes].filter((theme) => !this.numbers.has(theme));
    if (unheard.length > 0) this.numbers = await themeNumbers(client, unheard);
    for (const paper of papers) {
      this.countPaper(paper);
      this.countPairs(paper);
    }
    if (this.periods.size >= MOST_PERIODS || this.venues >= MOST_VENUES || this.pairs.full) {
      await this.write(client);
    }
  }

  /** Writes all that was counted into the tables of deltas. */
  async write(client: pg.ClientBase): Promise<void> {
    const periods = [...this.periods.values()];
    const columns = ['theme_id', 'source', 'precision', 'period_start', 'papers', 'about'];
    await copyInto(client, { table: 'theme_delta', columns }, this.themeRows(periods));
    await copyInto(
      client,
      { table: 'paper_delta', columns: ['source', 'venue', 'precision', 'period_start', 'papers'] },
      this.venueRows(periods),
    );
    await this.pairs.write(client);
    this.periods = new Map();
    this.venues = 0;
  }

  private countPaper({ day, precision, venue, about, mentioned }: CountedPaper): void {
    const start = day ?? NO_DAY;
    const key = `${precision} ${start}`;
    let period = this.periods.get(key);
    if (period === undefined) {
      period = { precision, start, themes: new Uint32Array(), venues: new Map() };
      this.periods.set(key, period);
    }
    for (const theme of about) this.add(period, theme, 1);
    for (const theme of mentioned) this.add(period, theme, 0);
    const named = venue ?? '';
    const before = period.venues.get(named) ?? 0;
    if (before === 0) this.venues += 1;
    period.venues.set(named, before + 1);
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

  private add(period: Period, theme: string, about: 0 | 1): void {
    const place = 2 * this.numberOf(theme);
    if (place >= period.themes.length) {
      const wider = new Uint32Array(Math.max(place, 2 * this.numbers.size) + 2);
      wider.set(period.themes);
      period.themes = wider;
    }
    period.themes[place] = (period.themes[place] ?? 0) + 1;
    if (about === 1) period.themes[place + 1] = (period.themes[place + 1] ?? 0) + 1;
  }

  private *themeRows(periods: readonly Period[]): Generator<CopyValue[]> {
    for (const [theme, number] of this.numbers) {
      for (const { precision, start, themes } of periods) {
        const papers = themes[2 * number] ?? 0;
        const about = themes[2 * number + 1] ?? 0;
        if (papers > 0) yield [theme, this.source, precision, start, papers, about];
      }
    }
  }

  private *venueRows(periods: readonly Period[]): Generator<CopyValue[]> {
    for (const { precision, start, venues } of periods) {
      for (const [venue, papers] of venues) yield [this.source, venue, precision, start, papers];
    }
  }

  private numberOf(theme: string): number {
    const number = this.numbers.get(theme);
    if (number === undefined) throw new Error(`The theme "${theme}" has no number.`);
    return number;
  }
}
