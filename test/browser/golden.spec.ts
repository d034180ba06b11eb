import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';

const STYLE = fileURLToPath(new URL('golden/marks-alone.css', import.meta.url));

/** Figures of the seeds that depend on nothing but numbers, each drawn at a width of its own. */
const FIGURES = [
  { name: 'group', address: '/', figure: 'section.fig svg[aria-label^="Architectures."]', width: 250 },
  { name: 'matrix', address: '/co-occurrence', figure: 'svg[aria-label^="Lift of"]', width: 640 },
  {
    name: 'network',
    address: '/co-occurrence?view=network&min=2',
    figure: '.only-wide svg[role="img"]',
    width: 640,
  },
  {
    name: 'network-narrow',
    address: '/co-occurrence?view=network&min=2',
    figure: '.only-narrow svg[role="img"]',
    width: 358,
  },
  { name: 'slope', address: '/compare', figure: 'svg[aria-label^="Shares in"]', width: 360 },
];

/** Puts a copy on whole pixels and at one size, wherever the letters around it have put the figure. */
async function drawAlone(page: Page, figure: string, width: number): Promise<void> {
  await page
    .locator(figure)
    .first()
    .evaluate((element: SVGElement, size) => {
      const copy = element.cloneNode(true) as SVGElement;
      copy.id = 'alone';
      Object.assign(copy.style, {
        position: 'fixed',
        inset: '0 auto auto 0',
        width: `${size}px`,
        maxWidth: 'none',
        zIndex: '99',
        background: 'var(--color-surface)',
      });
      document.body.append(copy);
    }, width);
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    // As the server sends them: nothing moves, nothing is measured.
    // The pictures are taken with a style of their own, which the policy of the pages would refuse.
    test.use({ colorScheme: scheme, javaScriptEnabled: false, bypassCSP: true });
    for (const { name, address, figure, width } of FIGURES) {
      test(`${name} is drawn as it was`, async ({ page }) => {
        const viewport = name.endsWith('-narrow')
          ? { width: 390, height: 844 }
          : { width: 1440, height: 1000 };
        await page.setViewportSize(viewport);
        await page.goto(address);
        await drawAlone(page, figure, width);
        await expect(page.locator('#alone')).toHaveScreenshot(`${name}-${scheme}.png`, {
          stylePath: STYLE,
          animations: 'disabled',
          maxDiffPixelRatio: 0.02,
          threshold: 0.3,
        });
      });
    }
  });
}
