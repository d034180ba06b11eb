import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

test('what a digest is of is chosen, stands in the address and is shown as it would be sent', async ({
  page,
}) => {
  await page.goto('/digest');
  await page.getByLabel('Add a theme').selectOption('transformers');
  await expect(page).toHaveURL(/themes=transformers/);
  const preview = page.frameLocator('iframe[title="Preview of the digest"]');
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('Transformers');
  await expect(preview.getByText(/without a date: counted here/)).toBeVisible();
  await page.getByLabel('How often').selectOption('daily');
  await expect(page).toHaveURL(/frequency=daily/);
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
