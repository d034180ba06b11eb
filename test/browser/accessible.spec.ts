import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { SCHEMES } from './schemes';

const PAGES = [
  '/',
  '/papers',
  '/papers?q=attention&dated=yes',
  '/papers?q=nosuchwordanywhere',
  '/papers?from=yesterday',
  '/themes',
  '/themes/state-space-models',
  '/trends',
  '/compare',
  '/compare?by=themes',
  '/co-occurrence',
  '/co-occurrence?view=network',
  '/papers?q=%22half',
  '/ingest',
  '/taxonomy?theme=state-space-models',
  '/emerging',
  '/quality',
  '/digest?themes=transformers',
  '/api-docs',
  '/no-such-page',
];

for (const { name, viewport, colorScheme } of SCHEMES) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });
    for (const path of PAGES) {
      test(`${path} is accessible and fits`, async ({ page }) => {
        await page.goto(path);
        await expectAccessible(page);
      });
    }
  });
}

/** What a desk of 1440 pixels shows at 200 %. */
const ZOOMED = { width: 720, height: 450 };

test.describe('at 200 % zoom', () => {
  test.use({ viewport: ZOOMED });
  for (const path of PAGES) {
    test(`${path} fits and can be read`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess).toBeLessThanOrEqual(0);
    });
  }
});

test('nothing moves where less motion is asked for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/co-occurrence');
  const slow = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      const longest = Math.max(...`${transitionDuration}, ${animationDuration}`.split(', ').map(parseFloat));
      return longest > 0.011 ? [element.outerHTML.slice(0, 80)] : [];
    }),
  );
  expect(slow).toEqual([]);
});

test('on paper the bar and the controls fall away and the figure stays', async ({ page }) => {
  await page.goto('/co-occurrence');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByLabel('How the matrix is drawn')).toBeHidden();
  await expect(page.getByRole('img', { name: /^Lift of/ })).toBeVisible();
});
