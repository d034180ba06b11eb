// Takes the README's pictures from a running Tideline: npx tsx .ci/screenshots.ts [http://localhost:3000]
import { chromium } from '@playwright/test';

const base = process.argv[2] ?? 'http://localhost:3000';
const VIEWS = {
  overview: '/',
  trends:
    '/trends?themes=linear-attention,state-space-models,mixture-of-experts&bucket=year&from=2016-01-01&at=2025-01-01&papers=linear-attention',
  network: '/co-occurrence?view=network&a=large-language-models&b=reasoning',
  paper: '/papers?themes=linear-attention',
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
for (const [name, path] of Object.entries(VIEWS)) {
  await page.goto(base + path);
  if (name === 'paper') await page.locator('main h3 a[href^="/papers/"]').first().click();
  await page.waitForTimeout(2000);
  await page.screenshot({ path: `public/screenshots/${name}.png` });
}
await browser.close();
