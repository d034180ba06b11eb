import { growthRatio } from '../../analytics/growth/growth-ratio';
import type { Database } from '../../db/client';
import type { Ratio, ThemeSummary } from '../../model/answers';
import { themesRequest, type ThemesRequest } from '../../model/request/themes-request';
import { checkDump } from '../dumps/check-dump';
import { growthSpans } from '../periods/growth-spans';
import { periodStrata } from '../periods/period-strata';
import { heldOfThemes } from './held-of-themes';
import { knownThemes } from './known-themes';
import { withWords } from '../search/with-words';
import { pinnable } from '../pins/pinnable';

/** Every theme of the taxonomy, in its order, with what the corpus holds of it. */
export const themes = pinnable('themes', themesRequest, themesOf);

async function themesOf(db: Database, asked: ThemesRequest): Promise<ThemeSummary[]> {
  const request = await withWords(db, asked);
  await checkDump(db, request);
  const [known, heldOf, growth] = await Promise.all([
    knownThemes(db),
    heldOfThemes(db, request),
    growthOfThemes(db, request),
  ]);
  return [...known.values()].map(({ id, name, group, parents, mark }) => ({
    ...{ id, name, group, parents, mark },
    ...heldOf(id),
    growth: growth(id),
  }));
}

/** The growth of a theme by its id. Only papers dated to the month or finer lie in its months. */
async function growthOfThemes(db: Database, request: ThemesRequest): Promise<(id: string) => Ratio | null> {
  const spans = await growthSpans(db, request);
  if (spans === null) return () => null;
  const strata = await periodStrata(db, request, spans.before, spans.after, { monthly: true, by: 'source' });
  const { papersBefore, papersAfter, themes: counted } = strata;
  return (id) => {
    const { before = 0, after = 0 } = counted.get(id) ?? {};
    const growth = growthRatio(before, papersBefore, after, papersAfter);
    return growth === null ? null : { ratio: growth.ratio, low: growth.low, high: growth.high };
  };
}
