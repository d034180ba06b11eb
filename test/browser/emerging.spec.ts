import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

/** Papers of 2018 to 2025, ten a year; tidal flow matching rises from none to seven. */
const DUMP = [0, 0, 1, 0, 1, 4, 6, 7]
  .flatMap((tides, at) =>
    Array.from({ length: 10 }, (_, paper) =>
      JSON.stringify({
        title: `Coast ${at} and cliff ${paper}`,
        abstract: `We read water${paper < tides ? ' by tidal flow matching' : ''} for ${at} hours on ${paper} coasts.`,
        date: `${2018 + at}`,
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
  await expect(card).toContainText('19 papers');
  await expect(card.locator('mark').first()).toHaveText('tidal flow matching');

  await card.getByRole('button', { name: 'Make it a theme' }).click();
  await card.getByRole('button', { name: 'Try' }).click();
  await expect(card.getByText('It would tag 19 papers')).toBeVisible();
  await expectAccessible(page);

  await card.getByRole('button', { name: 'Put aside' }).click();
  await expect(card.getByText('Put aside.')).toBeVisible();
  await page.reload();
  await expect(card).toHaveCount(0);
  await page.getByRole('region', { name: 'Put aside' }).getByRole('button', { name: 'Let back' }).click();
  await expect(card).toBeVisible();
});
