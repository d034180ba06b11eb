import { expect, test } from '@playwright/test';

test('the overview says what the seeds hold and that they are too few to tell', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('definition').filter({ hasText: 'counted, never drawn' })).toContainText('145');
  await expect(page.getByText('145 of 260 papers have no date.')).toBeVisible();
  await expect(page.getByText('Too few dated papers to tell what rises.')).toBeVisible();
});

test('the overview can be read without script, its chart included', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  const chart = page.getByRole('group', { name: /^Papers by year/ });
  await expect(chart).toBeVisible();
  await expect(chart.getByRole('link', { name: /^2025: \d+ papers, not over$/ })).toBeVisible();
  await context.close();
});

test('each group of themes has a panel that leads to its largest themes', async ({ page }) => {
  await page.goto('/');
  const figure = page.getByRole('region', { name: 'How did the largest themes of each group change?' });
  await expect(figure.getByRole('img', { name: /^Architectures\. Share of papers by year/ })).toBeVisible();
  await figure.getByRole('link', { name: 'Architectures', exact: true }).click();
  await expect(page).toHaveURL(/^[^?]*\/trends\?themes=[a-z0-9-]+,[a-z0-9-]+,[a-z0-9-]+&bucket=year$/);
});

test('a bar of the overview opens exactly its papers', async ({ page }) => {
  await page.goto('/');
  const bar = page.getByRole('link', { name: /^2024: \d+ papers$/ });
  const count = (await bar.getAttribute('aria-label'))?.match(/\d+ papers/)?.[0] ?? 'none';
  await bar.click();
  await expect(page).toHaveURL(/from=2024-01-01&to=2024-12-31/);
  await expect(page.getByText(count, { exact: true })).toBeVisible();
});

test('a chosen scheme is there from the first paint on the next visit', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const html = await (await page.request.get('/')).text();
  expect(html).toContain('data-theme="dark"');
});

test('the phone menu leads to every page and closes behind', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page
    .locator('summary', { has: page.locator('svg') })
    .first()
    .click();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Papers' }).click();
  await expect(page).toHaveURL('/papers');
  await expect(page.getByRole('heading', { level: 1, name: 'Papers' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
});
