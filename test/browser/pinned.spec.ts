import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

const VIEWS = [
  '/trends?themes=transformers,state-space-models&bucket=year',
  '/compare?before=2024-01-01..2024-12-31&after=2025-01-01..2025-12-31',
  '/compare?by=themes&themes=transformers,state-space-models',
  '/co-occurrence?min=2&a=state-space-models&b=transformers',
  '/themes',
  '/themes/transformers',
  '/papers?themes=state-space-models',
  '/',
];

const MORE_PAPERS = Array.from(
  { length: 40 },
  (_, at) => `State space model ${at} without a transformer,2025-0${(at % 9) + 1}-11`,
).join('\n');

/** What a page shows, its notice aside, and the bytes of every file that it links to. */
async function shown(page: Page, request: APIRequestContext, link: string) {
  await page.goto(link);
  const main = page.locator('main');
  await expect(main.locator('h1').first()).toBeVisible();
  const files = await main
    .locator('a[href^="/api/"][href*="asof="]')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''));
  const bytes: Record<string, string> = {};
  for (const file of [...new Set(files)]) {
    const answer = await request.get(file);
    bytes[file] = `${answer.status()} ${(await answer.body()).toString('base64')}`;
  }
  const card = await page
    .locator('meta[property="og:image"]')
    .getAttribute('content', { timeout: 500 })
    .catch(() => null);
  const image = card === null ? '' : (await (await request.get(card)).body()).toString('base64');
  const numbers = await main
    .locator('table, dl, .num')
    .evaluateAll((parts) => parts.map((part) => part.textContent ?? ''));
  return { numbers, bytes, image };
}

test('a pinned view shows and gives the same after the corpus moved on', async ({ page, request }) => {
  test.setTimeout(240_000);
  // An earlier run over the same data may have left some.
  const { pins } = (await (await request.get('/api/pins')).json()) as { pins: { id: string }[] };
  for (const { id } of pins) await request.delete(`/api/pins/${id}`);
  const links: string[] = [];
  for (const view of VIEWS) {
    const answer = await request.post('/api/pins', { data: { view } });
    expect(answer.status(), view).toBe(201);
    links.push(((await answer.json()) as { link: string }).link);
  }
  const then = [];
  for (const link of links) then.push(await shown(page, request, link));
  expect(then.map(({ bytes }) => Object.keys(bytes).length).every((files) => files > 0)).toBe(true);
  const added = await request.post('/api/ingest?name=more.csv', { data: `title,date\n${MORE_PAPERS}\n` });
  const { dump } = (await added.json()) as { dump: { id: string } };
  try {
    for (const [at, link] of links.entries()) {
      expect(await shown(page, request, link), link).toEqual(then[at]);
      await expect(page.getByText('The corpus has since gained 40 papers.')).toBeVisible();
      expect(
        Object.values(then[at]?.bytes ?? {}).every((file) => file.startsWith('200 ')),
        link,
      ).toBe(true);
    }
    await page.goto(links[0] ?? '');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'See the view of today' }).click();
    await expect(page.getByText('The corpus has since gained')).toHaveCount(0);
    await page.goto(`${links[0] ?? ''}&at=2025-01-01&papers=transformers`);
    await expect(page.getByText('these are the papers of today')).toBeVisible();
    await page.goto(`${links[0] ?? ''}&measure=count`);
    await expect(page.getByText('This view was not kept.')).toBeVisible();
    await expect(page.locator('main a[href*="/api/trends"][href*="asof="]')).toHaveCount(0);
  } finally {
    await request.delete(`/api/dumps/${dump.id}`);
  }
});

test('a view is pinned from its menu, and the link is copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await page.goto('/trends?themes=transformers&bucket=quarter');
  await page.locator('.export > summary').first().click();
  await page.getByRole('button', { name: 'Pin this view' }).first().click();
  await expect(page.getByText('Pinned; the link is copied:')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/bucket=quarter&themes=transformers&asof=[0-9a-f]{16}$/);
  await page.goto(link);
  await expect(page.getByText('the corpus still is that version')).toBeVisible();
  await expect(page.getByText('This view is not kept')).toHaveCount(0);
  await page.goto(link.replace(/asof=.*/, 'asof=0000000000000000'));
  await expect(page.getByText('The corpus has moved on')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'See it without the pin' }).click();
  await expect(page.getByText('The corpus has moved on')).toHaveCount(0);
});

test('a view is pinned without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/compare?before=2023-01-01..2023-12-31&after=2025-01-01..2025-12-31');
  await page.locator('.export > summary').first().click();
  await page.getByRole('button', { name: 'Pin this view' }).first().click();
  await expect(page).toHaveURL(/&asof=[0-9a-f]{16}$/);
  await expect(page.getByText('the corpus still is that version')).toBeVisible();
  await page.goto('/trends?unpinned=no-room');
  await expect(page.getByText('There is no room for another pinned view')).toBeVisible();
  await context.close();
});

test('an image is copied as a picture', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await page.goto('/trends?themes=transformers&bucket=year');
  await page.locator('.export > summary').first().click();
  await page.getByRole('button', { name: 'Copy image' }).click();
  await expect(page.getByText('Image copied.')).toBeVisible();
  const kinds = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(kinds).toContain('image/png');
});
