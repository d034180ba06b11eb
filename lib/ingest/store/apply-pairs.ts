import type pg from 'pg';
import { PairTriangle } from '../../analytics/cooccurrence/pair-triangle';
import { fetchBatches } from './fetch-batches';
import { packedText } from './packed-text';

interface Delta {
  precision: string;
  start: string;
  papers: Buffer;
  about: Buffer;
}

/** A row of the roll-up that is about to change. */
interface Changing {
  grain: 'month' | 'year';
  precision: string;
  start: string;
  papers: PairTriangle;
  about: PairTriangle;
}

/** Deltas that are read at a time. */
const BATCH = 32;
/** Rows that are held before they are written; those of one year stay together. */
const MOST_ROWS = 64;

/** Adds the deltas of pairs to their roll-up, by month and by year; a period that comes to nothing goes. */
export async function applyPairs(client: pg.ClientBase): Promise<void> {
  let changing = new Map<string, Changing>();
  let year = '';
  const statement = {
    text: `SELECT precision, period_start AS start, papers, about FROM pair_delta
      ORDER BY date_trunc('year', period_start::timestamp), period_start`,
  };
  for await (const batch of fetchBatches<Delta>(client, 'pair_deltas', statement, BATCH)) {
    for (const delta of batch) {
      if (delta.start.slice(0, 4) !== year && changing.size >= MOST_ROWS) {
        await write(client, [...changing.values()]);
        changing = new Map();
      }
      year = delta.start.slice(0, 4);
      add(changing, { ...delta, grain: 'month' }, delta);
      const byYear = delta.precision === 'month' ? { precision: 'year', start: `${year}-01-01` } : delta;
      add(changing, { precision: byYear.precision, start: byYear.start, grain: 'year' }, delta);
    }
  }
  await write(client, [...changing.values()]);
}

function add(
  changing: Map<string, Changing>,
  { grain, precision, start }: Pick<Changing, 'grain' | 'precision' | 'start'>,
  { papers, about }: Pick<Delta, 'papers' | 'about'>,
): void {
  const key = `${grain} ${precision} ${start}`;
  const row = changing.get(key) ?? {
    ...{ grain, precision, start },
    ...{ papers: new PairTriangle(), about: new PairTriangle() },
  };
  changing.set(key, row);
  row.papers.addPacked(papers);
  row.about.addPacked(about);
}

const KEYS = `unnest($1::"precision"[], $2::"precision"[], $3::date[])`;

async function write(client: pg.ClientBase, changing: readonly Changing[]): Promise<void> {
  if (changing.length === 0) return;
  const keys = (['grain', 'precision', 'start'] as const).map((name) => changing.map((row) => row[name]));
  const { rows: held } = await client.query<Omit<Delta, 'precision' | 'start'> & { place: number }>(
    `SELECT k.place::int - 1 AS place, r.papers, r.about
     FROM ${KEYS} WITH ORDINALITY AS k(grain, precision, period_start, place)
     JOIN pair_roll r USING (grain, precision, period_start)`,
    keys,
  );
  for (const { place, papers, about } of held) {
    changing[place]?.papers.addPacked(papers);
    changing[place]?.about.addPacked(about);
  }
  const packed = [
    changing.map(({ papers }) => packedText(papers)),
    changing.map(({ about }) => packedText(about)),
  ];
  await client.query(
    `INSERT INTO pair_roll (grain, precision, period_start, papers, about)
     SELECT * FROM unnest($1::"precision"[], $2::"precision"[], $3::date[], $4::bytea[], $5::bytea[])
     ON CONFLICT (grain, precision, period_start) DO UPDATE SET papers = EXCLUDED.papers, about = EXCLUDED.about`,
    [...keys, ...packed],
  );
  await client.query(
    `DELETE FROM pair_roll WHERE papers = '' AND (grain, precision, period_start) IN (SELECT * FROM ${KEYS})`,
    keys,
  );
}
