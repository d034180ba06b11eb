import { expect, test } from '@playwright/test';

const shownTotal = async (text: string | null): Promise<number> =>
  Number(/([\d,]+) papers?/.exec(text ?? '')?.[1]?.replaceAll(',', ''));

test('words, filters and order live in the address and can be undone one by one', async ({ page }) => {
  await page.goto('/papers');
  await expect(page.getByText('260 papers', { exact: true })).toBeVisible();
  await page.getByLabel('Search title and abstract').fill('attention');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/papers?q=attention');
  await page.getByRole('radio', { name: /^No date/ }).check();
  await expect(page).toHaveURL(/q=attention&dated=no/);
  await page.getByLabel('Order').selectOption('relevance');
  await expect(page).toHaveURL(/sort=relevance/);
  await page.getByRole('link', { name: 'Remove words: attention' }).click();
  await expect(page).toHaveURL('/papers?dated=no');
  await expect(page.getByText('145 papers', { exact: true })).toBeVisible();
});

test('a theme shows the words that made its tag, and its count is the length of the list', async ({
  page,
}) => {
  await page.goto('/papers');
  const first = page.getByRole('group', { name: 'Theme' }).getByRole('checkbox').first();
  await first.check();
  await expect(page).toHaveURL(/themes=/);
  await expect(page.getByRole('link', { name: /^Remove / })).toBeVisible();
  const total = await shownTotal(await page.getByText(/^[\d,]+ papers?$/).textContent());
  let listed = 0;
  for (;;) {
    const rows = page.getByRole('region', { name: 'Results' }).getByRole('heading', { level: 3 });
    await expect(rows.first()).toBeVisible();
    listed += await rows.count();
    const next = page.getByRole('link', { name: /^Next / });
    if ((await next.count()) === 0) break;
    await next.click();
    await page.waitForURL(new RegExp(`seen=${listed}`));
  }
  expect(listed).toBe(total);
  await expect(page.locator('mark').first()).toBeVisible();
});

test('the list follows the words while they are typed, and the field keeps the focus', async ({ page }) => {
  await page.goto('/papers?dated=no');
  const field = page.getByLabel('Search title and abstract');
  await field.pressSequentially('linear attention', { delay: 40 });
  await expect(page).toHaveURL('/papers?q=linear+attention&dated=no');
  await expect(page.getByText('145 papers', { exact: true })).toBeHidden();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('linear attention');
  await page.getByRole('link', { name: 'Remove words: linear attention' }).click();
  await expect(field).toHaveValue('');
});

test('words typed by half are said to be so, and the page stays', async ({ page }) => {
  await page.goto('/papers');
  const field = page.getByLabel('Search title and abstract');
  await field.pressSequentially('"linear atten');
  await expect(page.getByText('These words cannot be read yet')).toBeVisible();
  await field.pressSequentially('tion"');
  await expect(page.getByRole('region', { name: 'Results' })).toBeVisible();
  await expect(field).toHaveValue('"linear attention"');
});

test('a search leads to the theme of its name, and a word that is begun to the words that begin so', async ({
  page,
}) => {
  await page.goto('/papers?q=linear+attention');
  await page.getByRole('link', { name: /^Linear attention \d+$/ }).click();
  await expect(page).toHaveURL('/papers?themes=linear-attention');
  await page.getByRole('link', { name: 'its story, and what comes with it' }).click();
  await expect(page).toHaveURL('/themes/linear-attention');
  await expect(page.getByRole('heading', { level: 2, name: /with it/ })).toBeVisible();
  await page.goto('/papers?q=transfor');
  await page.getByRole('link', { name: 'Words that begin with “transfor”' }).click();
  await expect(page).toHaveURL('/papers?q=transfor*');
  await expect(page.getByRole('region', { name: 'Results' })).toBeVisible();
});

test('the list keeps its place in the address, back and forward', async ({ page }) => {
  await page.goto('/papers?limit=20');
  await page.getByRole('link', { name: 'Next 20' }).click();
  await expect(page.getByText('21–40 of 260')).toBeVisible();
  const second = page.url();
  await page.getByRole('region', { name: 'Results' }).getByRole('heading', { level: 3 }).first().click();
  await expect(page).toHaveURL(/\/papers\/[0-9a-f]{16}$/);
  await page.goBack();
  await expect(page).toHaveURL(second);
  await expect(page.getByText('21–40 of 260')).toBeVisible();
});

test('the filters work as a plain form where there is no script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/papers');
  await page.getByRole('radio', { name: /^No date/ }).check();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByText('145 papers', { exact: true })).toBeVisible();
  await context.close();
});

test('a mistyped parameter is named, with the way out', async ({ page }) => {
  await page.goto('/papers?from=yesterday');
  await expect(page.getByText(/"from"/)).toBeVisible();
  await page.getByRole('link', { name: 'Start over' }).click();
  await expect(page.getByText('260 papers', { exact: true })).toBeVisible();
});

test('a slash goes to the search from any page', async ({ page }) => {
  await page.goto('/');
  // Keys are heard once the page's script runs.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: /^Find papers/ })).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.type('duoformer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/papers\?q=duoformer/);
  await expect(page.getByRole('link', { name: /DuoFormer/ })).toBeVisible();
});
