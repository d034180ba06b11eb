import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

test('a view is copied with a pin, and says whether the corpus is still that', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await page.goto('/trends?themes=transformers&bucket=year');
  await page.locator('.export > summary').first().click();
  await page.getByRole('button', { name: 'Copy pinned link' }).click();
  await expect(page.getByText('Pinned link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/themes=transformers&bucket=year&asof=[0-9a-f]{16}$/);
  await page.goto(link);
  await expect(page.getByText('As of then.')).toBeVisible();
  await page.goto(link.replace(/asof=.*/, 'asof=0000000000000000'));
  await expect(page.getByText('The corpus has moved on')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'See it without the pin' }).click();
  await expect(page.getByText('The corpus has moved on')).toHaveCount(0);
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
