import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bucketLabel } from '../../lib/charts/format/bucket-label';
import { formatCount } from '../../lib/charts/format/format-count';
import { formatInterval } from '../../lib/charts/format/format-interval';
import { valueText } from '../../lib/charts/format/value-text';
import type { Trends } from '../../lib/model/answers';
import { readCsv, readParquet, readSvg, readXlsx, rowsOf, VIEWS } from '../trend-files';

/** Rows that the table of a page has at most. */
const MOST_ROWS = 100;

/** The rows of the page's table as the answer makes them, newest first: label, papers, then a cell a series. */
function tableOf({ bucket, buckets, incomplete, cut, papers, series, measure }: Trends): string[][] {
  const rows = buckets.map((day, at) => {
    const notes = [...(incomplete.includes(day) ? ['not over'] : []), ...(cut.includes(day) ? ['cut'] : [])];
    const label = `${bucketLabel(day, bucket)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
    const cells = series.map(({ counts, values, low, high }) => {
      const value = measure === 'count' ? [] : [valueText(values[at] ?? null, measure)];
      const interval =
        measure === 'share' && typeof low[at] === 'number'
          ? [formatInterval(low[at] ?? null, high[at] ?? null)]
          : [];
      return [...value, ...interval, formatCount(counts[at] ?? 0)].join(' ');
    });
    return [label, formatCount(papers[at] ?? 0), ...cells];
  });
  return rows.toReversed().slice(0, MOST_ROWS);
}

test('ten views by chance: the table of the page is the JSON, CSV, XLSX, Parquet and the points of the SVG', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000);
  const folder = await mkdtemp(join(tmpdir(), 'tideline-page-agrees-'));
  let cells = 0;
  for (const view of VIEWS) {
    const query = new URLSearchParams(Object.entries(view).filter(([, value]) => value !== '')).toString();
    await page.goto(`/trends?${query}`);
    const csv = await page.locator('.export-menu a', { hasText: /^CSV$/ }).first().getAttribute('href');
    const file = async (format: string): Promise<Buffer> =>
      (await request.get((csv ?? '').replace('format=csv', `format=${format}`))).body();
    const answer = JSON.parse(String(await file('json'))) as Trends;
    const shown = await page
      .getByRole('table', { name: `Values by ${answer.bucket}` })
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) =>
            (cell.textContent ?? '')
              .replace(/\s+/g, ' ')
              .replace(/ burst$/, '')
              .trim(),
          ),
        ),
      );
    expect(shown, query).toEqual(tableOf(answer));
    const rows = rowsOf(answer);
    expect(readCsv(String(await file('csv'))), query).toEqual(rows);
    expect(readXlsx(await file('xlsx')), query).toEqual(rows);
    const path = join(folder, 'view.parquet');
    await writeFile(path, await file('parquet'));
    expect(await readParquet(path), query).toEqual(rows);
    const svg = String(await file('svg'));
    for (const { theme } of answer.series) {
      const { read, stated, error } = readSvg(svg, answer, theme);
      expect(read, query).toHaveLength(stated.length);
      for (const [at, value] of read.entries())
        expect(Math.abs(value - (stated[at] ?? NaN)), query).toBeLessThan(error);
    }
    cells += shown.flat().length + 3 * rows.flat().length;
  }
  await rm(folder, { recursive: true });
  test.info().annotations.push({ type: 'agree', description: `${cells} cells of ten views` });
  expect(cells).toBeGreaterThan(5000);
});
