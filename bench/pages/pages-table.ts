import type { PageRow } from './bench-pages';

const HEAD = [
  'page',
  'HTML ms',
  'p95',
  'first ms',
  'p95',
  'chart in it',
  'script KB',
  'used KB',
  'at most',
  'paint ms',
  'shift',
  'press ms',
];

/** The pages in lines, with what each may send at most. */
export function pagesTable(rows: readonly PageRow[]): string {
  return [HEAD, ...rows.map(cells)]
    .map(([path = '', ...rest]) => [path.padEnd(54), ...rest.map((cell) => cell.padStart(10))].join(' '))
    .join('\n');
}

function cells(row: PageRow): string[] {
  return [
    row.path,
    row.html.median.toFixed(1),
    row.html.p95.toFixed(1),
    row.first?.median.toFixed(1) ?? '–',
    row.first?.p95.toFixed(1) ?? '–',
    row.chartInHtml === null ? '–' : row.chartInHtml ? 'yes' : 'no',
    (row.script / 1000).toFixed(1),
    (row.scriptUsed / 1000).toFixed(1),
    (row.mostScript / 1000).toFixed(0),
    row.largestPaint.toFixed(0),
    row.layoutShift.toFixed(3),
    row.interaction.toFixed(0),
  ];
}
