import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

test('a sample is drawn and judged by keyboard; the precision follows and verdicts go out', async ({
  page,
  request,
}) => {
  await page.goto('/quality');
  await page.getByLabel('Tags', { exact: true }).fill('12');
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  const status = page.getByText(/^Tag \d+ of 12/);
  await expect(status).toBeVisible();
  await expect(page.locator('.judging mark').first()).toBeVisible();
  await expectAccessible(page);
  const judged = async () => Number(/(\d+) judged/.exec((await status.textContent()) ?? '')?.[1] ?? 0);
  const before = await judged();
  await page.keyboard.press('y');
  await page.keyboard.press('n');
  await page.keyboard.press('u');
  await expect.poll(judged).toBe(before + 3);
  await page.keyboard.press('Backspace');
  await expect.poll(judged).toBe(before + 2);
  await expect(page.getByText(/95% interval/).first()).toBeVisible();
  const labels = await (await request.get('/api/quality/labels?format=csv')).text();
  expect(labels).toMatch(/^paper,title,theme,taxonomy_version,verdict,holds,labelled_at\r\n/);
  expect(labels).toContain(',yes,true,');
});
