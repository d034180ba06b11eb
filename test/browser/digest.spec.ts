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
