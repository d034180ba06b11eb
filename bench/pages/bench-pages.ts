import { chromium, type Browser, type Page } from '@playwright/test';
import { timed, timingOf, type Timing } from '../reading/timing';
import { measurePage, type PageMeasures } from './page-measures';

interface PageAsked {
  path: string;
  /** Most bytes of compressed script. */
  mostScript: number;
  /** Whether the page opens with a chart. */
  charted: boolean;
}

/** What a page weighs on the way is for the network, not for the server. */
const UNPACKED = { headers: { 'accept-encoding': 'identity' } };

const PLAIN = 150_000;
const INTERACTIVE = 260_000;

const PAGES: readonly PageAsked[] = [
  { path: '/', mostScript: PLAIN, charted: true },
  { path: '/trends', mostScript: INTERACTIVE, charted: true },
  { path: '/trends?bucket=month', mostScript: INTERACTIVE, charted: true },
  { path: '/trends?form=heat', mostScript: INTERACTIVE, charted: true },
  { path: '/trends?form=multiples', mostScript: INTERACTIVE, charted: true },
  { path: '/themes', mostScript: PLAIN, charted: false },
  { path: '/themes/linear-attention', mostScript: INTERACTIVE, charted: true },
  { path: '/compare', mostScript: PLAIN, charted: true },
  { path: '/compare?by=themes', mostScript: INTERACTIVE, charted: true },
  { path: '/co-occurrence', mostScript: PLAIN, charted: true },
  { path: '/co-occurrence?view=network', mostScript: PLAIN, charted: true },
  {
    path: '/co-occurrence?a=large-language-models&b=quantization',
    mostScript: INTERACTIVE,
    charted: true,
  },
  { path: '/papers', mostScript: PLAIN, charted: false },
  { path: '/papers?themes=large-language-models', mostScript: PLAIN, charted: false },
  { path: '/papers?q=state+space+model', mostScript: PLAIN, charted: false },
  { path: '/emerging', mostScript: PLAIN, charted: false },
  { path: '/ingest', mostScript: PLAIN, charted: false },
  { path: '/taxonomy', mostScript: PLAIN, charted: false },
  { path: '/quality', mostScript: PLAIN, charted: false },
  { path: '/digest', mostScript: PLAIN, charted: false },
];

export interface PageRow extends PageMeasures {
  path: string;
  mostScript: number;
  /** The whole HTML, from request to last byte, on the server's own machine. */
  html: Timing;
  /** The same for the first who asks after the corpus changed; null where the bench cannot change it. */
  first: Timing | null;
  /** Null where the page has no chart; else whether the HTML holds it as SVG. */
  chartInHtml: boolean | null;
}

export interface PagesAsked {
  origin: string;
  browserPath: string;
  rounds: number;
  /** Makes the corpus another, so that nothing kept of it serves; null where that cannot be done. */
  renew: (() => Promise<unknown>) | null;
}

/** Measures each page over HTTP and in a browser that has never seen it. */
export async function benchPages(asked: PagesAsked): Promise<PageRow[]> {
  const browser = await chromium.launch({
    executablePath: asked.browserPath,
    args: ['--headless', '--no-sandbox'],
  });
  try {
    const rows: PageRow[] = [];
    for (const page of PAGES) rows.push(await benchPage(browser, asked, page));
    return rows;
  } finally {
    await browser.close();
  }
}

async function benchPage(
  browser: Browser,
  { origin, rounds, renew }: PagesAsked,
  { path, mostScript, charted }: PageAsked,
): Promise<PageRow> {
  const url = `${origin}${path}`;
  let body = '';
  const fetchOnce = async (): Promise<void> => void (body = await (await fetch(url, UNPACKED)).text());
  for (let warm = 0; warm < 3; warm += 1) await fetchOnce();
  const times: number[] = [];
  const firsts: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(await timed(fetchOnce));
    if (renew === null) continue;
    await renew();
    firsts.push(await timed(fetchOnce));
  }
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const measures = await measurePage(await context.newPage(), url, press);
  await context.close();
  const chartInHtml = charted ? /<svg[^>]*role="img"/.test(body) : null;
  const first = renew === null ? null : timingOf(firsts);
  return { path, mostScript, html: timingOf(times), first, chartInHtml, ...measures };
}

/** What every page answers to: keys on its chart where it has one, and the switch of the scheme. */
async function press(page: Page): Promise<void> {
  const chart = page.getByRole('group', { name: /^Charts?, read with the arrow keys$/ }).first();
  if ((await chart.count()) > 0) {
    await chart.focus();
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'End', 'ArrowLeft'])
      await page.keyboard.press(key);
  }
  await page.getByRole('button', { name: 'Switch between light and dark' }).first().click();
}
