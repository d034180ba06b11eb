import type { ReadingRow } from './bench-reading';

const HEAD = ['', 'papers', 'median', 'p95', 'at most', 'times', 'at most', 'plain SQL', 'DuckDB'];

/** The rows as text: milliseconds; `times` is the 95th percentile over that of the smallest corpus. */
export function readingTable(rows: readonly ReadingRow[]): string {
  const lines = [...new Set(rows.map(({ question }) => question))].flatMap((question) =>
    linesOf(rows.filter((row) => row.question === question)),
  );
  const widths = HEAD.map((_, column) =>
    Math.max(...[HEAD, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  const aligned = [HEAD, ...lines].map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return aligned.join('\n');
}

function linesOf(rows: readonly ReadingRow[]): string[][] {
  const smallest = rows.toSorted((a, b) => a.papers - b.papers)[0];
  return rows.map((row, index) => [
    index === 0 ? row.question : '',
    row.papers.toLocaleString('en'),
    row.tideline.median.toFixed(1),
    row.tideline.p95.toFixed(1),
    row.most === null ? '' : String(row.most),
    smallest === undefined || smallest === row ? '' : (row.tideline.p95 / smallest.tideline.p95).toFixed(2),
    row.mostTimes === null || smallest === row ? '' : String(row.mostTimes),
    beside(row.plainSql.median, row),
    beside(row.duckdb.median, row),
  ]);
}

/** Milliseconds, and how many times ours that is. */
function beside(milliseconds: number, { tideline }: ReadingRow): string {
  return `${milliseconds.toFixed(1)} (${(milliseconds / tideline.median).toFixed(1)}×)`;
}
