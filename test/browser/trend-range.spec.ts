import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { SCHEMES } from './schemes';

const VIEW = '/trends?themes=transformers&bucket=year';

for (const { name, viewport, colorScheme } of SCHEMES.filter(({ name }) =>
  /desk, dark|phone, light/.test(name),
)) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });

    test('the range is set by keys on two sliders, and back undoes it', async ({ page }) => {
      await page.goto(VIEW);
      const first = page.getByRole('slider', { name: 'First year drawn' });
      await expect(first).toHaveAttribute('aria-valuetext', '2019');
      await first.focus();
      await expect(async () => {
        await page.keyboard.press('Home');
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowRight');
        await expect(first).toHaveAttribute('aria-valuetext', '2021', { timeout: 500 });
      }).toPass();
      await expect(page).toHaveURL(/from=2021-01-01/);
      await expect(first).toBeFocused();
      await expect(page.getByRole('row', { name: /^2020 / })).toHaveCount(0);
      await expect(page.getByText(/^2021 to \d+$/)).toBeVisible();
      await expectAccessible(page);
      await page.goBack();
      await expect(first).toHaveAttribute('aria-valuetext', '2019');
    });

    test('the range is dragged, moved as a whole and taken away by pointer', async ({ page }) => {
      await page.goto(VIEW);
      const track = page.getByRole('group', { name: 'Range of the chart' });
      const first = page.getByRole('slider', { name: 'First year drawn' });
      await track.scrollIntoViewIfNeeded();
      await expect(async () => {
        const box = await track.boundingBox();
        if (!box) throw new Error('no track');
        await page.mouse.move(box.x + 1, box.y + 18);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width * 0.45, box.y + 18, { steps: 4 });
        await page.mouse.up();
        await expect(page).toHaveURL(/from=20\d\d-01-01/, { timeout: 2_000 });
      }).toPass();
      const dragged = await first.getAttribute('aria-valuetext');
      expect(Number(dragged)).toBeGreaterThan(2019);
      const width = (await track.boundingBox())?.width ?? 0;
      await track.dblclick({ position: { x: width * 0.7, y: 18 } });
      await expect(page).not.toHaveURL(/from=/);
      await expect(first).toHaveAttribute('aria-valuetext', '2019');
    });
  });
}
