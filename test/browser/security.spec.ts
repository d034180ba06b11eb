import { expect, test, type Page } from '@playwright/test';

const PAGES = [
  '/',
  '/trends',
  '/trends?themes=transformers,linear-attention&bucket=year&at=2024-01-01&papers=transformers',
  '/themes',
  '/themes/state-space-models',
  '/emerging',
  '/compare',
  '/compare?by=themes',
  '/co-occurrence',
  '/papers?q=attention',
  '/ingest',
  '/taxonomy?theme=state-space-models',
  '/quality',
  '/digest',
  '/digest/confirm?token=x',
  '/api-docs',
  '/no-such-page',
];

/** Everything that the policy of a page refused, from its first byte on. */
async function refusals(page: Page): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('refused', (what: string) => seen.push(what));
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sample, sourceFile }) => {
        const { refused } = window as unknown as { refused: (what: string) => void };
        refused(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`);
      },
    );
  });
  return seen;
}

test('no page asks for anything that its policy refuses', async ({ page }) => {
  test.setTimeout(180_000);
  const seen = await refusals(page);
  for (const path of PAGES) {
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toContain('unsafe-eval');
    await page.waitForLoadState('networkidle');
  }
  expect(seen).toEqual([]);
});

test('what opens on a page, and going from page to page, keeps to the policy', async ({ page }) => {
  const seen = await refusals(page);
  await page.goto('/trends?themes=transformers,linear-attention&bucket=year');
  await page.waitForLoadState('networkidle');
  await page.locator('.export > summary').first().click();
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('mamba');
  const bar = page.getByRole('navigation', { name: 'Pages' }).first();
  for (const name of ['Co-occurrence', 'Ingest', 'Taxonomy', 'Papers']) {
    await bar.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.waitForLoadState('networkidle');
  }
  await bar.getByRole('link', { name: 'Ingest', exact: true }).click();
  await page
    .getByRole('button', { name: /^Take .*back/ })
    .first()
    .click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  expect(seen).toEqual([]);
});

test('the Ingest page shows the choice of a file without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/ingest');
  await expect(page.locator('.drop input[name=file]')).toHaveCSS('position', 'static');
  await context.close();
});

test('a page runs no script that is not of its own answer', async ({ page }) => {
  const seen = await refusals(page);
  await page.goto('/papers');
  await page.evaluate(() => {
    const script = document.createElement('div');
    script.innerHTML = '<img src="x" onerror="window.broken = true">';
    document.body.append(script);
  });
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

test('an embedded chart keeps nothing, and only it may stand in a frame', async ({ page, request }) => {
  const embed = await request.get('/embed/trends?themes=transformers&bucket=year');
  expect(embed.headers()['set-cookie']).toBeUndefined();
  expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *');
  const file = await request.get('/api/trends?format=csv');
  expect(file.headers()['x-content-type-options']).toBe('nosniff');
  await page.goto('/embed/trends?themes=transformers&bucket=year');
  const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
  expect(kept).toEqual(['', 0, 0]);
});

test('a pasted link unfolds: the picture and the words are there for whoever reads the head', async ({
  page,
  request,
}) => {
  for (const path of [
    '/',
    '/trends?themes=transformers&bucket=year',
    '/compare',
    '/co-occurrence',
    '/themes/transformers',
  ]) {
    await page.goto(path);
    const content = (name: string) =>
      page.locator(`head meta[property="${name}"]`).first().getAttribute('content');
    const [title, description, image] = await Promise.all(
      ['og:title', 'og:description', 'og:image'].map(content),
    );
    expect(
      [title, description].every((said) => (said ?? '').length > 5),
      path,
    ).toBe(true);
    const picture = await request.get(image ?? '');
    expect([picture.status(), picture.headers()['content-type']], path).toEqual([200, 'image/png']);
    const oembed = await page.locator('head link[type="application/json+oembed"]').getAttribute('href');
    expect(await (await request.get(oembed ?? '')).json()).toMatchObject({ type: 'rich', title });
  }
});
