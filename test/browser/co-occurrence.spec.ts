import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

const PAIR = '/co-occurrence?a=linear-attention&b=state-space-models';
const MATRIX = 'Matrix, read with the arrow keys';

test('a cell is read by keyboard with its expected count, and Enter opens the papers having both', async ({
  page,
}) => {
  await page.goto('/co-occurrence');
  const matrix = page.getByRole('group', { name: MATRIX });
  await matrix.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.read')).toContainText(' and ');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/a=[a-z-]+&b=[a-z-]+/);
  await expect(page.getByRole('complementary', { name: 'Chosen pair' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/co-occurrence');
  await expect(matrix).toBeFocused();
});

test('the table of strongest pairs leads to as many papers as it says', async ({ page }) => {
  await page.goto('/co-occurrence');
  const table = page.getByRole('region', { name: 'Pairs of themes by NPMI' });
  const count = table.getByRole('row').nth(1).getByRole('link').nth(1);
  const expected = Number(await count.textContent());
  await count.click();
  await expect(page).toHaveURL(/\/papers\?themes=[a-z-]+,[a-z-]+/);
  await expect(page.getByText(`${expected} papers`, { exact: true })).toBeVisible();
});

test('a pair shows its numbers, its lift over time and both evidences', async ({ page }) => {
  await page.goto(PAIR);
  const panel = page.getByRole('complementary', { name: 'Chosen pair' });
  await expect(panel.getByText('Expected by chance')).toBeVisible();
  await expect(panel.locator('mark').first()).toBeVisible();
  await expect(page.getByRole('img', { name: /^Lift by year\./ })).toBeVisible();
  await expect(page.getByRole('img', { name: /Both .* in \d{4}/ }).first()).toBeVisible();
  await panel.getByRole('link', { name: 'Close the pair' }).click();
  await expect(page).toHaveURL('/co-occurrence');
});

test('measure, order, least papers and mask are in the address', async ({ page }) => {
  await page.goto('/co-occurrence');
  await page.getByLabel('Measure').selectOption('count');
  await expect(page).toHaveURL(/measure=count/);
  await page.getByLabel('Unclear pairs').selectOption('shown');
  await expect(page).toHaveURL(/unclear=shown/);
  await page.getByLabel('At least').selectOption('1');
  await expect(page).toHaveURL(/min=1/);
  await expect(page.getByRole('img', { name: /^Papers with both of/ })).toBeVisible();
});

test('any pair can be named, also one that is none', async ({ page }) => {
  await page.goto('/co-occurrence');
  await page.getByLabel('Theme', { exact: true }).selectOption('quantization');
  await expect(page).toHaveURL(/a=quantization/);
  await page.getByLabel('With', { exact: true }).selectOption('large-language-models');
  await expect(page.getByRole('heading', { level: 2, name: /^How did .* come together/ })).toBeVisible();
  await page.goto('/co-occurrence?a=linear-attention&b=efficient-attention');
  await expect(page.getByText('These two are no pair')).toBeVisible();
});

test('matrix and pair are accessible', async ({ page }) => {
  await page.goto('/co-occurrence');
  await expectAccessible(page);
  await page.goto(PAIR);
  await expectAccessible(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the matrix is SVG in the page and its cells are links', async ({ page }) => {
    await page.goto('/co-occurrence');
    await expect(page.getByRole('img', { name: /^Lift of \d+ themes by each other/ })).toBeVisible();
    await page.locator('.ch-links a').first().click();
    await expect(page).toHaveURL(/a=[a-z-]+&b=[a-z-]+/);
  });
});
