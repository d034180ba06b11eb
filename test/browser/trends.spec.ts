import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

const THREE = '/trends?themes=transformers,linear-attention,state-space-models';
/** A chart by its box: one tab stop, whatever draws inside. */
const CHART = 'Chart, read with the arrow keys';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the chart is SVG in the page, with its table, and a point leads to exactly its papers', async ({
    page,
  }) => {
    await page.goto(`${THREE}&bucket=year`);
    const drawing = page.getByRole('img', { name: /^Share of papers by year\. Transformers/ });
    await expect(drawing.first()).toBeVisible();
    await expect(page.getByText(/Not drawn: 145 undated papers/)).toBeVisible();
    const row = page.getByRole('row', { name: /^2023 / });
    const count = row.getByRole('link').nth(1);
    const expected = Number(await count.textContent());
    await count.click();
    await expect(page).toHaveURL(/\/papers\?themes=transformers&from=2023-01-01&to=2023-12-31/);
    await expect(page.getByText(`${expected} papers`, { exact: true })).toBeVisible();
  });

  test('the controls are a plain form', async ({ page }) => {
    await page.goto(THREE);
    await page.getByLabel('Measure').selectOption('count');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/measure=count/);
    await expect(page.getByText(/^Papers with the theme, by year/)).toBeVisible();
  });
});

test('Recharts takes over in place once the lines are read: they stand where the server drew them', async ({
  page,
}) => {
  // The server draws for the width that the page has at 1440; elsewhere only the margins differ.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${THREE}&bucket=year`);
  const chart = page.getByRole('group', { name: CHART });
  const before = await chart.boundingBox();
  await expect(async () => {
    await chart.hover({ position: { x: 60, y: 20 } });
    await expect(chart.locator('svg.recharts-surface')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  expect(await chart.boundingBox()).toEqual(before);
  const ends = (selector: string) =>
    chart.locator(selector).evaluateAll((paths) =>
      paths.map((path) => {
        const box = path.getBoundingClientRect();
        return [box.left, box.top, box.right, box.bottom].map((edge) => Math.round(edge));
      }),
    );
  const drawn = await ends('.plot-wide .ln:not(.open)');
  const taken = await ends('.recharts-line-curve:not([stroke-dasharray="2 4"])');
  expect(drawn.length).toBe(3);
  taken.forEach((box, i) =>
    box.forEach((edge, side) => expect(Math.abs(edge - (drawn[i]?.[side] ?? 0))).toBeLessThanOrEqual(2)),
  );
});

test('the chart is read by keyboard, and Enter opens the papers behind the point', async ({ page }) => {
  await page.goto(`${THREE}&bucket=year`);
  const chart = page.getByRole('group', { name: CHART });
  await chart.focus();
  await expect(async () => {
    await page.keyboard.press('Home');
    await expect(page.locator('.read')).toContainText('2019', { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.read')).toContainText('2023');
  const said = await page.locator('.read').textContent();
  const [, count] = /Transformers\s*\d+%\s*(\d+) of 33/.exec(said ?? '') ?? [];
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Papers behind the point' });
  await expect(panel.getByRole('heading', { name: 'Transformers, 2023' })).toBeVisible();
  await expect(panel.getByText(`${count} of 33 papers`)).toBeVisible();
  await expect(panel.locator('footer')).toContainText(`of ${count}`);
  await expect(panel.locator('mark').first()).toBeVisible();
  await expect(page).toHaveURL(/at=2023-01-01&papers=transformers/);
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/at=/);
  await expect(chart).toBeFocused();
  await page.goBack();
  await panel.getByRole('link', { name: 'Close the list' }).click();
  await expect(page).not.toHaveURL(/at=/);
});

test('pointing reads a bucket with intervals, and a click pins the nearest point', async ({ page }) => {
  await page.goto(`${THREE}&bucket=year`);
  const chart = page.getByRole('group', { name: CHART });
  await expect(async () => {
    await chart.hover({ position: { x: 60, y: 20 } });
    await expect(chart.locator('.tip')).toContainText('2019', { timeout: 1_000 });
  }).toPass();
  await chart.click({ position: { x: 60, y: 20 } });
  await expect(page).toHaveURL(/at=2019-01-01&papers=transformers/);
});

test('themes are added and taken away by keyboard, and the address says so', async ({ page }) => {
  await page.goto('/trends?themes=transformers');
  const box = page.getByRole('combobox', { name: 'Add a theme' });
  await box.fill('state sp');
  await expect(page.getByRole('option', { name: /^State space models/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/themes=transformers,state-space-models/);
  await expect(page.getByRole('link', { name: /^State space models Remove/ })).toBeVisible();
  await box.focus();
  await page.keyboard.press('Backspace');
  await expect(page).toHaveURL('/trends?themes=transformers');
});

test('bucket, measure and form are in the address, back undoes them', async ({ page }) => {
  await page.goto(THREE);
  await page.getByLabel('Bucket').selectOption('quarter');
  await expect(page).toHaveURL(/bucket=quarter/);
  await expect(page.getByText(/^Share of papers with the theme, by quarter/)).toBeVisible();
  await page.getByLabel('Measure').selectOption('cumulative');
  await expect(page.getByText(/^Papers with the theme so far/)).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/measure=/);
  await page.getByRole('link', { name: 'Multiples' }).click();
  await expect(page.getByRole('heading', { level: 3, name: /Linear attention/ })).toBeVisible();
});

test('what was drawn last is offered, and a browser that keeps nothing is no trouble', async ({ page }) => {
  await page.goto('/trends?themes=transformers,linear-attention');
  await page.waitForFunction(() =>
    localStorage.getItem('tideline-recent-themes')?.includes('linear-attention'),
  );
  const box = page.getByRole('combobox', { name: 'Add a theme' });
  await expect(async () => {
    await page.goto('/trends?themes=transformers');
    await box.click({ timeout: 1_000 });
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { name: /^Linear attention/ })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/themes=transformers,linear-attention/);

  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/trends?themes=transformers');
  await box.click();
  await box.fill('linear att');
  await expect(page.getByRole('option', { name: /^Linear attention/ })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a pinned point is accessible', async ({ page }) => {
  await page.goto(`${THREE}&bucket=year&at=2023-01-01&papers=transformers`);
  await expectAccessible(page);
});
