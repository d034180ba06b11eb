import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

/** Thirty papers a year from 2011 to 2025; tidal flow matching comes up in the last three. */
const DUMP = Array.from({ length: 15 }, (_, year) => Math.max(0, year - 11) * 10)
  .flatMap((tides, year) =>
    Array.from({ length: 30 }, (_, paper) =>
      JSON.stringify({
        title: `Coast ${year} and cliff ${paper}`,
        abstract: `We read water${paper < tides ? ' by tidal flow matching' : ''} for ${year} hours on ${paper} coasts.`,
        date: `${2011 + year}`,
      }),
    ),
  )
  .join('\n');

test.afterEach(async ({ request }) => {
  await request.delete('/api/emerging/ignored', { data: { phrase: 'tidal flow matching' } });
  const { dumps } = (await (await request.get('/api/dumps')).json()) as {
    dumps: { id: string; name: string }[];
  };
  for (const dump of dumps.filter(({ name }) => name === 'coasts'))
    await request.delete(`/api/dumps/${dump.id}`);
});

test('a phrase that rises is tried as a theme, put aside and let back in', async ({ page, request }) => {
  await request.post('/api/ingest?name=coasts', { data: DUMP, headers: { 'content-type': 'text/plain' } });
  const card = page.getByRole('region', { name: 'tidal flow matching', exact: true });
  await expect(async () => {
    await page.goto('/emerging');
    await expect(card).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 50_000 });
  await expect(card).toContainText('60 papers');
  await expect(card.locator('mark').first()).toHaveText('tidal flow matching');

  await card.getByRole('button', { name: 'Make it a theme' }).click();
  await card.getByRole('button', { name: 'Try' }).click();
  await expect(card.getByText('It would tag 60 papers')).toBeVisible();
  await expectAccessible(page);

  await card.getByRole('button', { name: 'Put aside' }).click();
  await expect(card.getByText('Put aside.')).toBeVisible();
  await page.reload();
  await expect(card).toHaveCount(0);
  await page.getByRole('region', { name: 'Put aside' }).getByRole('button', { name: 'Let back' }).click();
  await expect(card).toBeVisible();
});
