import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { SCHEMES } from './schemes';

async function openPaper(page: Page): Promise<void> {
  await page.goto('/papers?q=ATLAS');
  await page.getByRole('link', { name: /^ATLAS: Learning to Optimally Memorize/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^ATLAS/ })).toBeVisible();
}

test('a paper has its date, its records by line, and its evidence', async ({ page }) => {
  await openPaper(page);
  await expect(page.getByText('29 May 2025').first()).toBeVisible();
  const records = page.getByRole('table', { name: 'Records of this paper' }).getByRole('row');
  await expect(records).toHaveCount(4);
  await expect(page.getByText('year inferred: 2025')).toBeVisible();
  await expect(page.locator('.abstract mark').first()).toBeVisible();
});

test('a paper says why it is here: its record, its date, the patterns of its themes', async ({ page }) => {
  await openPaper(page);
  const card = page.getByRole('region', { name: 'Why is this paper here?' });
  await expect(card).toContainText(/Line [\d,]+ of \S+, and 2 further records/);
  await expect(card).toContainText('Counts at 29 May 2025');
  const pattern = page.getByRole('region', { name: 'Themes and their evidence' }).locator('a.mono').first();
  await pattern.click();
  await expect(page).toHaveURL(/\/taxonomy\?theme=[a-z0-9-]+$/);
});

test('evidence of a theme can be hidden and shown again', async ({ page }) => {
  await openPaper(page);
  const theme = (await page.locator('.abstract mark').first().getAttribute('data-theme-id')) ?? '';
  const name = (await page.locator('.abstract mark').first().getAttribute('title')) ?? '';
  const marks = page.locator(`mark[data-theme-id="${theme}"]`);
  const toggle = page.getByRole('button', { name: `Evidence of ${name}`, exact: true });
  await toggle.click();
  await expect(marks).toHaveCount(0);
  await toggle.click();
  await expect(marks.first()).toBeVisible();
});

for (const { name, viewport, colorScheme } of SCHEMES) {
  test(`a paper is accessible and fits: ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await openPaper(page);
    await expectAccessible(page);
  });
}
