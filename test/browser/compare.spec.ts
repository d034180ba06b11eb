import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

test('the last two full years stand against each other, and few papers are said to be few', async ({
  page,
}) => {
  await page.goto('/compare');
  await expect(page.getByLabel('Before', { exact: true })).toHaveValue('2023-01-01..2023-12-31');
  await expect(page.getByLabel('After', { exact: true })).toHaveValue('2024-01-01..2024-12-31');
  await expect(page.getByText(/33 papers in 2023, 28 papers in 2024/)).toBeVisible();
  await expect(page.getByText(/themes without a clear change/)).toBeVisible();
});

test('a share leads to exactly the papers it counts', async ({ page }) => {
  await page.goto('/compare');
  const row = page.getByRole('row', { name: /^Large language models/ });
  const count = row.getByRole('link').nth(1);
  const expected = Number(await count.textContent());
  await count.click();
  await expect(page).toHaveURL(/\/papers\?themes=large-language-models&from=2023-01-01&to=2023-12-31/);
  await expect(
    page.getByText(expected === 1 ? '1 paper' : `${expected} papers`, { exact: true }),
  ).toBeVisible();
});

test('other periods are typed, swapped and kept in the address', async ({ page }) => {
  await page.goto('/compare');
  await page.getByLabel('Before', { exact: true }).fill('2021-01-01..2022-12-31');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/before=2021-01-01\.\.2022-12-31/);
  await expect(page.getByRole('heading', { level: 2, name: /2021–2022/ }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Swap' }).click();
  await expect(page).toHaveURL(/after=2021-01-01\.\.2022-12-31/);
});

test('several themes stand side by side on one scale', async ({ page }) => {
  await page.goto('/compare?themes=linear-attention,state-space-models,quantization');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
  await expect(page.getByRole('img', { name: /^Share of papers by year\. Quantization/ })).toBeVisible();
  await page.getByRole('link', { name: 'In one chart' }).click();
  await expect(page).toHaveURL(/\/trends\?themes=linear-attention,state-space-models,quantization/);
});

test('a period that is no period is named', async ({ page }) => {
  await page.goto('/compare?before=2024&after=2025');
  await expect(page.getByText(/"before"/)).toBeVisible();
});

test('both forms are accessible', async ({ page }) => {
  await page.goto('/compare?before=2021-01-01..2022-12-31&after=2023-01-01..2024-12-31');
  await expectAccessible(page);
  await page.goto('/compare?by=themes');
  await expectAccessible(page);
});

test('usual periods are one press away and live in the address', async ({ page }) => {
  await page.goto('/compare');
  const usual = page.getByRole('navigation', { name: 'Usual periods' });
  const other = usual.getByRole('link', { name: '2023 → 2024' });
  await other.click();
  await expect(page).toHaveURL('/compare?before=2023-01-01..2023-12-31&after=2024-01-01..2024-12-31');
  await expect(other).toHaveAttribute('aria-current', 'true');
});
