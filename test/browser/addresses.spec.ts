import { expect, test } from '@playwright/test';

test('says in words what an address asks wrongly', async ({ page }) => {
  const wrong = [
    ['/trends?smooth=25', 'from 0 to 24'],
    ['/co-occurrence?a=nope&b=agents', '"a" names no theme of the taxonomy'],
    ['/co-occurrence?a=agents&b=transformers&bucket=day&from=1900-01-01', 'too narrow for the range'],
    ['/compare?before=2022', '2022-01-01..2022-12-31'],
    ['/papers?from=2024-02-30', 'a day that exists'],
  ] as const;
  for (const [address, words] of wrong) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parameter not accepted');
    await expect(page.getByRole('main')).toContainText(words);
  }
});

test('offers files that the API gives, whatever else stands in the address', async ({ page, request }) => {
  const views = [
    '/trends?themes=transformers&form=multiples&utm_source=mail',
    '/compare?utm_source=mail',
    '/compare?by=themes&themes=transformers,linear-attention&utm_source=mail',
    '/co-occurrence?a=linear-attention&b=vision-transformers&strength=about&utm_source=mail',
    '/papers?sort=relevance&utm_source=mail',
    '/themes?utm_source=mail',
  ];
  for (const view of views) {
    await page.goto(view);
    const files = await page
      .locator('main a[href^="/api/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(files.length, view).toBeGreaterThan(0);
    for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
  }
});

test('does not send a reader without matches off to ingest', async ({ page }) => {
  await page.goto('/trends?from=2090-01-01');
  await expect(page.getByRole('main').getByText('No paper matches')).toBeVisible();
});

test('refuses a method that no path has', async ({ request }) => {
  const response = await request.fetch('/api/stats', { method: 'TRACE' });
  expect(response.status()).toBe(405);
  expect(await response.json()).toMatchObject({ status: 405 });
});

for (const address of ['/papers/unknown', '/themes/unknown', '/nosuch']) {
  test(`${address} is not found, and says so without script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
    await page.getByRole('link', { name: 'Search the papers' }).click();
    await expect(page).toHaveURL('/papers');
    await context.close();
  });
}
