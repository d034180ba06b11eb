import type { Page } from '@playwright/test';

/** What a reader's browser saw of one page. */
export interface PageMeasures {
  /** Script that came over the wire, compressed, in bytes. */
  script: number;
  /** The same once it was used: what came only then is in it. */
  scriptUsed: number;
  /** Until the largest thing was painted, in milliseconds. */
  largestPaint: number;
  /** Cumulative layout shift: 0 where nothing jumped. */
  layoutShift: number;
  /** The slowest of the keys and clicks of `interact`, from the press to the next paint, in milliseconds. */
  interaction: number;
}

interface Seen {
  largestPaint: number;
  layoutShift: number;
  interaction: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Opens a page with an empty cache and measures what loads, paints and moves; then what answers to a press. */
export async function measurePage(
  page: Page,
  url: string,
  interact: (page: Page) => Promise<void>,
): Promise<PageMeasures> {
  // The loader of TypeScript wraps functions in a helper of this name, which the page does not have.
  await page.addInitScript('globalThis.__name = (target) => target;');
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'networkidle' });
  const script = await scriptOf(page);
  const { largestPaint, layoutShift } = await page.evaluate(() => window.seen);
  await interact(page);
  await page.waitForTimeout(300);
  await page.waitForLoadState('networkidle');
  const scriptUsed = await scriptOf(page);
  const { interaction } = await page.evaluate(() => window.seen);
  return { script, scriptUsed, largestPaint, layoutShift, interaction };
}

function scriptOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => /\.js(\?|$)/.test(entry.name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
}

/** Runs in the page before its own scripts do. */
function watch(): void {
  const seen: Seen = { largestPaint: 0, layoutShift: 0, interaction: 0 };
  window.seen = seen;
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    } as PerformanceObserverInit);
  observe('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.layoutShift += value;
  });
  observe('event', ({ duration }) => (seen.interaction = Math.max(seen.interaction, duration)));
}
