import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { SCHEMES } from './schemes';

const VIEW = '/trends?themes=transformers,linear-attention,state-space-models&phrases=mamba&bucket=year';
const FORMS = [
  { form: 'area', label: 'Area', said: /no number of papers/ },
  { form: 'multiples', label: 'Multiples', said: /dated to the year or finer/ },
  { form: 'rank', label: 'Rank', said: /Places say the order, not the distance/ },
  { form: 'heat', label: 'Heat map', said: /Small cells: fewer than 20 papers in the year/ },
];

for (const { form, label, said } of FORMS) {
  test.describe(label, () => {
    test('is SVG in the page without script, with its table', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.goto(`${VIEW}&form=${form}`);
      await expect(page.getByRole('img', { name: /^Share of papers by year\./ }).first()).toBeVisible();
      await expect(page.getByText(said).first()).toBeVisible();
      await expect(page.getByRole('row', { name: /^2023 / })).toBeVisible();
      await context.close();
    });

    for (const { name, viewport, colorScheme } of SCHEMES) {
      test(`is chosen, read by keys and accessible, ${name}`, async ({ browser, baseURL }) => {
        const context = await browser.newContext({ viewport, colorScheme, baseURL: baseURL ?? '' });
        const page = await context.newPage();
        await page.goto(`${VIEW}&form=${form}`);
        const chart = page.getByRole('group', { name: /^Charts?, read with the arrow keys$/ });
        await chart.focus();
        await expect(async () => {
          await page.keyboard.press('Home');
          await expect(page.locator('.read').first()).toContainText('2019', { timeout: 1_000 });
        }).toPass();
        await expect(page.locator('.read').first()).toContainText(/Transformers.*\d+ of \d+/);
        await expectAccessible(page);
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(/at=2019-01-01&papers=transformers/);
        await page.keyboard.press('Escape');
        await expect(page).not.toHaveURL(/at=/);
        await context.close();
      });
    }

    test('is drawn alike in its picture', async ({ page }) => {
      await page.goto(`${VIEW}&form=${form}`);
      await page.getByText('Export').first().click();
      const href = await page.getByRole('link', { name: 'SVG', exact: true }).getAttribute('href');
      expect(href).toContain(`form=${form}`);
      const svg = await (await page.request.get(href ?? '')).text();
      const onPage = await page
        .locator(form === 'multiples' ? '.multiples svg.ch-fluid' : '.plot-wide svg.ch-fluid')
        .evaluateAll((drawn) => drawn.map((each) => each.querySelectorAll('path, rect').length));
      const drawn = [...svg.matchAll(/<(?:path|rect)\b/g)].length;
      // The picture has its ground and two patterns besides.
      expect(drawn).toBeGreaterThanOrEqual(onPage.reduce((sum, count) => sum + count, 0));
    });
  });
}

test('bursts are marked, said, and can be left out; the address says so', async ({ page }) => {
  await page.goto('/trends?themes=transformers&bucket=year');
  await expect(
    page
      .getByRole('img', { name: /in a burst/ })
      .or(page.locator('.fig-lead'))
      .first(),
  ).toBeVisible();
  await page.getByLabel('Bursts').selectOption('off');
  await expect(page).toHaveURL(/bursts=off/);
  await expect(page.locator('.burst, .burst-field')).toHaveCount(0);
});
