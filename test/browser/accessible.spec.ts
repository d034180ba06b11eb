import { test } from '@playwright/test';
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
  '/ingest',
  '/taxonomy?theme=state-space-models',
  '/emerging',
  '/quality',
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
