import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { SCHEMES } from './schemes';

const ONE = '/trends?themes=transformers&bucket=year';

/** Chosen things fold into a line on phones. */
async function unfold(page: Page): Promise<void> {
  const line = page.locator('.picker .fold > summary');
  if (await line.isVisible()) await line.click();
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a phrase is drawn beside themes from a plain form, and told where it cannot be read', async ({
    page,
  }) => {
    await page.goto(ONE);
    await page.getByLabel('Add a phrase').fill('state space');
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    await expect(page.getByRole('img', { name: /“state space”/ }).first()).toBeVisible();
    await page.goto(`${ONE}&phrases=mamba,"state`);
    await expect(page.getByRole('img', { name: /“mamba”/ }).first()).toBeVisible();
    await expect(page.getByText('This cannot be read at character 1:')).toBeVisible();
    await expect(page.getByLabel('Add a phrase')).toHaveValue('"state');
  });
});

for (const { name, viewport, colorScheme } of SCHEMES.filter(({ name }) =>
  /desk, light|phone, dark/.test(name),
)) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });

    test('type a phrase, see its line, read its papers, take it away', async ({ page }) => {
      await page.goto(ONE);
      await unfold(page);
      const field = page.getByLabel('Add a phrase');
      await expect(async () => {
        await field.fill('linear attention');
        await field.press('Enter');
        await expect(page).toHaveURL(/phrases=%22linear\+attention%22/, { timeout: 3_000 });
      }).toPass();
      await expect(page.getByRole('img', { name: /“linear attention”/ }).first()).toBeAttached();
      const row = page.getByRole('row', { name: /^2023 / });
      const count = row.getByRole('link').last();
      const expected = Number(await count.textContent());
      expect(expected).toBeGreaterThan(0);

      await page.goto(`${page.url()}&at=2023-01-01&papers=q:"linear attention"`);
      const panel = page.getByRole('complementary', { name: 'Papers behind the point' });
      await expect(panel.getByRole('heading', { name: '“linear attention”, 2023' })).toBeVisible();
      await expect(panel.locator('mark').first()).toHaveText(/linear attention/i);
      await expect(panel.locator('footer')).toContainText(`of ${expected}`);
      await expectAccessible(page);
      await panel.getByRole('link', { name: /See all|Open as a list/ }).click();
      await expect(page.getByText(new RegExp(`^${expected} papers?$`))).toBeVisible();

      await page.goto(`${ONE}&phrases="linear attention"`);
      await unfold(page);
      await page.getByRole('link', { name: /“linear attention” Remove/ }).click();
      await expect(page).not.toHaveURL(/phrases=/);
    });

    test('a phrase that cannot be read is told at its place', async ({ page }) => {
      await page.goto(ONE);
      await unfold(page);
      const field = page.getByLabel('Add a phrase');
      await expect(async () => {
        await field.fill('"state space');
        await field.press('Enter');
        await expect(page.getByText('This cannot be read at character 1:')).toBeVisible({ timeout: 3_000 });
      }).toPass();
      await expect(page.getByLabel('Add a phrase')).toHaveAttribute('aria-invalid', 'true');
      await expectAccessible(page);
    });

    test('a phrase is one press from being a theme, tried before it is saved', async ({ page }) => {
      await page.goto(`${ONE}&phrases="linear attention"`);
      await unfold(page);
      const make = page.getByRole('button', { name: 'Make it a theme' });
      const dialog = page.getByRole('dialog');
      await expect(async () => {
        await make.first().click({ timeout: 1_000 });
        await expect(dialog).toBeVisible({ timeout: 3_000 });
      }).toPass();
      await expect(dialog.getByLabel('Pattern')).toHaveValue('linear attention');
      await dialog.getByLabel('Name').fill('Linear attention of old');
      await dialog.getByRole('button', { name: 'Try' }).click();
      await expect(dialog.getByText(/It would tag \d+ papers/)).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  });
}

test('the file of a view with phrases holds a column for each', async ({ page }) => {
  await page.goto(`${ONE}&phrases=mamba`);
  await page.getByText('Export').first().click();
  const href = await page.getByRole('link', { name: 'CSV', exact: true }).first().getAttribute('href');
  const csv = await (await page.request.get(href ?? '')).text();
  expect(csv.split('\n')[0]).toContain('transformers,transformers_value');
  expect(csv.split('\n')[0]).toContain('mamba,mamba_value');
});
