import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

const NETWORK = '/co-occurrence?view=network&min=2';
const PLOT = 'Network, read with the arrow keys';

test('the network is one of two views, and its address opens it again', async ({ page }) => {
  await page.goto('/co-occurrence');
  await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Network' }).click();
  await expect(page).toHaveURL('/co-occurrence?view=network');
  await expect(page.getByRole('img', { name: /^Network of \d+ themes with \d+ links/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('img', { name: /^Lift of \d+ themes by each other/ })).toBeVisible();
});

test('a link is read by keyboard, and Enter opens the papers with the words of both themes', async ({
  page,
}) => {
  await page.goto(NETWORK);
  await page.getByRole('group', { name: PLOT }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.read')).toContainText(/papers, \d+ links?/);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.read')).toContainText(/ expected, lift ×/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/a=[a-z0-9-]+&b=[a-z0-9-]+/);
  const panel = page.getByRole('complementary', { name: 'Chosen pair' });
  await expect(panel.locator('mark').first()).toBeVisible();
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(NETWORK);
  await expect(page.getByRole('group', { name: PLOT })).toBeFocused();
});

test('a link is opened by pointer', async ({ page }) => {
  await page.goto(NETWORK);
  // Over the middle of a link other links may lie, so the event goes to the link itself.
  await page.locator('.only-wide [data-link="0"]').dispatchEvent('click');
  await expect(page).toHaveURL(/a=[a-z0-9-]+&b=[a-z0-9-]+/);
});

test('the threshold is in the address, and a high one leaves fewer links', async ({ page }) => {
  await page.goto(NETWORK);
  const links = page.locator('.only-wide [data-link]');
  const all = await links.count();
  await page.getByLabel(/^Links from NPMI/).fill('0.6');
  await expect(page).toHaveURL(/link=0\.6/);
  await expect(page.getByText(/links? with an NPMI of 0\.60 or more/)).toBeVisible();
  expect(await links.count()).toBeLessThan(all);
});

test('the table has every link and leads to its papers', async ({ page }) => {
  await page.goto(NETWORK);
  const drawn = await page.locator('.only-wide [data-link]').count();
  const more = page.locator('summary', { hasText: /more links?$/ });
  if (await more.isVisible()) await more.click();
  const tables = page.getByRole('region', { name: /inks of the network/ });
  const rows = await tables.locator('tbody tr').count();
  expect(rows).toBe(drawn);
  const count = tables.first().getByRole('row').nth(1).getByRole('link').nth(1);
  const expected = Number(await count.textContent());
  await count.click();
  await expect(page.getByText(`${expected} papers`, { exact: true })).toBeVisible();
});

test('the network is accessible, with and without a chosen pair', async ({ page }) => {
  await page.goto(NETWORK);
  await expectAccessible(page);
  await page.goto(`${NETWORK}&a=linear-attention&b=state-space-models`);
  await expectAccessible(page);
  await page.goto('/co-occurrence?view=network&link=1');
  await expect(page.getByText('No link at this threshold').first()).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the network is drawn for it, and a link leads to its papers', async ({ page }) => {
    await page.goto(NETWORK);
    await expect(page.locator('.only-narrow').getByRole('img')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.locator('.only-narrow [data-link="0"]').dispatchEvent('click');
    await expect(
      page.getByRole('complementary', { name: 'Chosen pair' }).locator('mark').first(),
    ).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the network is SVG in the page and its links are links', async ({ page }) => {
    await page.goto(NETWORK);
    await expect(page.getByRole('img', { name: /^Network of/ })).toBeVisible();
    await expect(page.locator('.only-wide a:has([data-link="0"])')).toHaveAttribute('href', /a=.*&b=/);
  });
});
