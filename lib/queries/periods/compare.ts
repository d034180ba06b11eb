import { compareThemes } from '../../analytics/compare/compare-themes';
import { mantelHaenszel } from '../../analytics/growth/mantel-haenszel';
import type { Database } from '../../db/client';
import type { Comparison } from '../../model/answers';
import { compareRequest, type CompareRequest } from '../../model/request/compare-request';
import { checkDump } from '../dumps/check-dump';
import { growthSpans } from './growth-spans';
import { checkThemes, knownThemes } from '../themes/known-themes';
import { withWords } from '../search/with-words';
import { withinParts } from './within-parts';
import { pinnable } from '../pins/pinnable';

/** Themes of two periods against each other, by z down: what rose stands first. */
export const compare = pinnable('compare', compareRequest, comparison);

async function comparison(db: Database, asked: CompareRequest): Promise<Comparison> {
  const request = await withWords(db, asked);
  await checkDump(db, request);
  const known = await knownThemes(db);
  checkThemes(known, 'themes', request.themes);
  const spans = await spansOf(db, request);
  if (spans === null) return { before: null, after: null, mix: null, themes: [] };
  const { before, after } = spans;
  const within = await withinParts(db, request, spans, { monthly: false });
  const { papersBefore, papersAfter, mix, themes } = within;
  const counted = [...themes].filter(([id]) => known.has(id));
  const numbers = compareThemes({ papersBefore, papersAfter, themes: counted.map(([, counts]) => counts) });
  const compared = counted.flatMap(([id, counts], index) => {
    const found = numbers[index];
    if (found === null || found === undefined) return [];
    const { strata, ...periods } = counts;
    const same = mantelHaenszel(strata);
    const sameParts = { sameSources: same && ratioOf(same), sameVenues: within.sameVenues(id) };
    return [{ id, name: known.get(id)?.name ?? id, ...periods, ...found, ...sameParts }];
  });
  const wanted = new Set(request.themes ?? known.keys());
  return {
    before: { ...before, papers: papersBefore },
    after: { ...after, papers: papersAfter },
    mix,
    themes: compared.filter(({ id }) => wanted.has(id)).sort((x, y) => y.z - x.z || (x.id < y.id ? -1 : 1)),
  };
}

async function spansOf(db: Database, request: CompareRequest) {
  const { before, after } = request;
  return before !== undefined && after !== undefined ? { before, after } : growthSpans(db, request);
}

function ratioOf({ ratio, low, high }: { ratio: number; low: number; high: number }) {
  return { ratio, low, high };
}
