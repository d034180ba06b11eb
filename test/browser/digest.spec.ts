import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

test('what a digest is of is chosen, stands in the address and is shown as it would be sent', async ({
  page,
}) => {
  await page.goto('/digest');
  await page.getByLabel('Add a theme').selectOption('transformers');
  await expect(page).toHaveURL(/themes=transformers/);
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText(/new papers?: Transformers/)).toBeVisible();
  await expect(preview.getByText(/without a date: counted here/)).toBeVisible();
  await page.getByLabel('How often').selectOption('daily');
  await expect(page).toHaveURL(/frequency=daily/);
  await expectAccessible(page);
  const mail = await preview.getByRole('link', { name: 'HTML' }).getAttribute('href');
  const whole = await page.goto(mail ?? '');
  expect(whole?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Transformers');
  await expectAccessible(page);
});

test('without a mail server the page says what to set', async ({ page }) => {
  await page.goto('/digest');
  await expect(page.getByText('SMTP_URL')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Subscribe' })).toHaveCount(0);
});

test('a link of a mail changes nothing until its button is pressed', async ({ page }) => {
  await page.goto('/digest/leave?token=nothing');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Unsubscribe' }).click();
  await expect(page.getByRole('status')).toContainText('Ended');
});

test('a webhook is added and taken out, without script too, and what is wrong is told beside it', async ({
  browser,
  baseURL,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/digest?themes=transformers');
    const form = page.getByRole('form', { name: 'Webhook' });
    await form.getByLabel('Address of the webhook').fill('http://127.0.0.1:9/hook');
    await form.getByRole('button', { name: 'Add webhook' }).click();
    await expect(form.getByText('WEBHOOK_PRIVATE=on')).toBeVisible();
    await expect(form.getByLabel('Address of the webhook')).toHaveValue('http://127.0.0.1:9/hook');
    if (javaScriptEnabled) await expectAccessible(page);
    await form.getByLabel('Address of the webhook').fill('https://hook.example.org/digest');
    await form.getByRole('button', { name: 'Add webhook' }).click();
    await expect(form.getByText(/whsec_\S{40,}/)).toBeVisible();
    await page.goto('/digest');
    const list = page.getByRole('list', { name: 'Webhooks' });
    await expect(list.getByText('https://hook.example.org/digest')).toBeVisible();
    await list.getByRole('button', { name: 'Take out https://hook.example.org/digest' }).click();
    await expect(page.getByText('https://hook.example.org/digest')).toHaveCount(0);
    await context.close();
  }
});
