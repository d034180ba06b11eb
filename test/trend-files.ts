import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { labelRoom } from '@/lib/charts/axis/label-room';
import { themeMark } from '@/lib/charts/theme-mark';
import { lineChart } from '@/lib/charts/trend/line-chart';
import { trendFrame } from '@/lib/charts/trend/trend-frames';
import type { Trends } from '@/lib/model/answers';
import { BUCKETS } from '@/lib/model/bucket';
import { MEASURES } from '@/lib/model/measure';

const THEMES = [
  'transformers',
  'linear-attention',
  'state-space-models',
  'vision-transformers',
  'long-context',
];

/** Ten views by chance, the same ones at every run. */
export const VIEWS = fc.sample(
  fc.record({
    themes: fc
      .uniqueArray(fc.constantFrom(...THEMES), { minLength: 1, maxLength: 4 })
      .map((ids) => ids.join()),
    bucket: fc.constantFrom(...BUCKETS.filter((bucket) => bucket !== 'day')),
    measure: fc.constantFrom(...MEASURES),
    smooth: fc.constantFrom('0', '0', '2'),
    strength: fc.constantFrom('any', 'about'),
    from: fc.constantFrom('', '2022-03-01', '2023-01-01'),
  }),
  { numRuns: 10, seed: 8 },
);

export type Row = (string | number | boolean | null)[];

/** The rows that a view's JSON makes: the column contract, written down a second time. */
export function rowsOf({ buckets, incomplete, papers, series }: Trends): Row[] {
  return buckets.map((bucket, at) => [
    bucket,
    incomplete.includes(bucket),
    papers[at] ?? null,
    ...series.flatMap(({ counts, values, low, high }) =>
      [counts, values, low, high].map((all) => all[at] ?? null),
    ),
  ]);
}

export function readCsv(text: string): Row[] {
  const lines = text.trimEnd().split('\r\n').slice(1);
  return lines.map((line) => line.split(',').map((cell, at) => valueOf(cell, at)));
}

function valueOf(cell: string, at: number): Row[number] {
  if (at === 0) return cell;
  if (at === 1) return cell === 'true';
  return cell === '' ? null : Number(cell);
}

export function readXlsx(bytes: Buffer): Row[] {
  const xml = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString();
  const rows = [...xml.matchAll(/<row>(.*?)<\/row>/gs)].slice(1);
  return rows.map(([, cells = '']) =>
    [...cells.matchAll(/<c\/>|<c( [^>]*)?><v>([^<]*)<\/v><\/c>/g)].map(([whole, look = '', value]) => {
      if (whole === '<c/>') return null;
      if (look.includes('s="2"')) return new Date((Number(value) - 25569) * 864e5).toISOString().slice(0, 10);
      return look.includes('t="b"') ? value === '1' : Number(value);
    }),
  );
}

export async function readParquet(path: string): Promise<Row[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const rows = (await connection.runAndReadAll(`SELECT * FROM '${path}'`)).getRowsJson() as Row[];
  connection.closeSync();
  // DuckDB gives a 64-bit whole number as text.
  return rows.map((row) => row.map((cell, at) => (at > 1 && typeof cell === 'string' ? Number(cell) : cell)));
}

/** The values of a series over the complete buckets, read off the ends of its lines in the picture. */
export function readSvg(
  svg: string,
  answer: Trends,
  id: string,
): { read: number[]; stated: number[]; error: number } {
  const series = answer.series.map(({ theme, ...one }) => ({ ...one, id: theme, mark: themeMark('1.1.a') }));
  const { frame, stripBottom } = trendFrame(912, labelRoom(series, answer.measure));
  const { measure } = answer;
  const chart = lineChart({ axis: answer, measure, series, frame, stripBottom });
  const drawn = chart.series.find((one) => one.id === id);
  if (drawn === undefined || !svg.includes(` d="${drawn.line}"`))
    throw new Error(`the picture has no line of ${id}`);
  const spots = [...(drawn?.line ?? '').matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, , y]) => Number(y));
  const part = (y: number) => (frame.bottom - y) / (frame.bottom - frame.top);
  const { low, high, log } = chart.y;
  const read = spots.map((y) => (log ? low * (high / low) ** part(y) : low + part(y) * (high - low)));
  const points = drawn?.points ?? [];
  const stated = points.flatMap((point, i) => {
    const open = answer.incomplete.includes(answer.buckets[i] ?? '');
    const beside = [points[i - 1], points[i + 1]];
    const joined = beside.some(
      (one, at) => one && !answer.incomplete.includes(answer.buckets[i + (at === 0 ? -1 : 1)] ?? ''),
    );
    return point && !open && joined ? [Math.min(Math.max(point.value, low), high)] : [];
  });
  // A path is written to a tenth of a pixel.
  return { read, stated, error: log ? 0.02 * high : (0.06 / (frame.bottom - frame.top)) * (high - low) };
}
