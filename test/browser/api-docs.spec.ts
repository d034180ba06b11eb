import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

test('a request is filled in and sent, and the examples follow it', async ({ page }) => {
  await page.goto('/api-docs?operation=trends');
  await page.getByLabel('bucket', { exact: true }).selectOption('quarter');
  await expect(page.getByLabel('Example in curl')).toContainText('bucket=quarter');
  await page.getByRole('button', { name: 'Python' }).click();
  await expect(page.getByLabel('Example in Python')).toContainText('pd.read_csv(');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('200 OK')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toContainText(
    '"bucket": "quarter"',
  );
  await expectAccessible(page);
  await page.getByLabel('format', { exact: true }).selectOption('svg');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByAltText('The chart that was answered')).toBeVisible();
});

test('what is refused is told with its reason', async ({ page }) => {
  await page.goto('/api-docs?operation=trends');
  await page.getByLabel('from', { exact: true }).fill('yesterday');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('400 Bad Request')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toContainText(
    'must be a day that exists',
  );
});

test('every operation has a page, and one that writes is only described', async ({ page, request }) => {
  const document = (await (await request.get('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const ids = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map((one) => one.operationId),
  );
  expect(ids.length).toBeGreaterThan(30);
  for (const id of ids) expect((await request.get(`/api-docs?operation=${id}`)).status(), id).toBe(200);
  await page.goto('/api-docs?operation=ingest');
  await expect(page.getByText('It needs the right to write')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send' })).toHaveCount(0);
});

test('without script the form leads to the answer itself', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/api-docs?operation=stats');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page).toHaveURL(/\/api\/stats/);
  await context.close();
});
