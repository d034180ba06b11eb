import type { Metadata } from 'next';
import type { PictureContent } from '@/lib/charts/picture/picture-content';
import type { Database } from '@/lib/db/client';
import { keptAnswer } from '@/lib/queries/kept-answer';
import { READINGS } from '@/lib/queries/readings/registry';
import { embedAddress } from '../api/oembed/_embed-address';
import { cardQuestion } from './card-question';
import { homeAddress } from './home-address';
import { viewState, type ViewState } from './pins/view-state';
import { queryHref, type PageParameters } from './query-href';

/** What sites that unfold links show best. */
const SIZE = { width: 1200, height: 630 };
const MOST_WORDS = 300;

/**
 * What a pasted link of a page with a chart unfolds to: its title and its numbers in words, its picture, and where
 * oEmbed finds the chart itself. A page that cannot be drawn, for whatever reason, says so itself: it has no card.
 * @param parameters - of the chart
 * @param view - those of the page, by which its pin is found
 */
export async function chartCard(
  path: string,
  parameters: PageParameters,
  title?: string,
  view = parameters,
): Promise<Metadata> {
  const own: Metadata = title === undefined ? {} : { title };
  const home = await homeAddress();
  const page = `${home}${queryHref(path, parameters)}`;
  const state = await viewState(path, new URLSearchParams(view).toString());
  const found = await drawnAt(state, new URL(page)).catch(() => null);
  if (found === null) return own;
  const { title: finding, alt } = found.content;
  const description = alt.length > MOST_WORDS ? `${alt.slice(0, MOST_WORDS - 1)}…` : alt;
  const image = { url: `${home}${found.image}`, ...SIZE, type: 'image/png', alt: description };
  return {
    ...own,
    description,
    alternates: {
      types: { 'application/json+oembed': `${home}/api/oembed?url=${encodeURIComponent(page)}` },
    },
    openGraph: {
      type: 'website',
      siteName: 'Tideline',
      url: page,
      title: finding,
      description,
      images: [image],
    },
    twitter: { card: 'summary_large_image', title: finding, description, images: [image] },
  };
}

interface Drawn {
  content: Pick<PictureContent, 'title' | 'alt'>;
  /** Path and query of the picture. */
  image: string;
}

async function drawnAt(state: ViewState, page: URL): Promise<Drawn | null> {
  // What is drawn for a pin is asked anew, so that it is kept with it.
  if (state.standing === 'keeping') return draw(state.db, page);
  // The card of a page that shows the numbers of now is of now.
  if (state.standing === 'moved') page.searchParams.delete('asof');
  const asked = cardQuestion(page);
  return keptAnswer(state.db, 'card', `${asked.pathname}${asked.search}`, () => draw(state.db, asked));
}

async function draw(db: Database, page: URL): Promise<Drawn | null> {
  const embed = await embedAddress(db, page);
  if (embed === null) return null;
  const { pathname, searchParams } = new URL(embed, page);
  const name = pathname.replace('/embed/', '');
  const reading = READINGS.find((one) => one.name === name);
  if (!reading?.chart) return null;
  // What else stands in a pasted address, such as where it was pasted, is none of the chart's.
  for (const key of [...searchParams.keys()])
    if (!(key in reading.parameters.shape)) searchParams.delete(key);
  const {
    content: { title, alt },
  } = await reading.chart(db, searchParams);
  const query = new URLSearchParams(searchParams);
  for (const [key, value] of Object.entries({ format: 'png', ...SIZE })) query.set(key, String(value));
  return { content: { title, alt }, image: `/api/${name}?${query.toString().replaceAll('%2C', ',')}` };
}
