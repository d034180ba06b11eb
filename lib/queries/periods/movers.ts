import { movers as moversOf } from '../../analytics/growth/movers';
import type { Database } from '../../db/client';
import type { Movers } from '../../model/answers';
import { moversRequest, type MoversRequest } from '../../model/request/movers-request';
import { checkDump } from '../dumps/check-dump';
import { growthSpans } from './growth-spans';
import { knownThemes } from '../themes/known-themes';
import { withWords } from '../search/with-words';
import { withinParts } from './within-parts';
import { pinnable } from '../pins/pinnable';

/**
 * What rises and what recedes: the last 12 complete months against the 12 before, by the shrunk ratio
 * down. Themes with fewer than 5 papers in both together take no part.
 */
export const movers = pinnable('movers', moversRequest, moversIn);

async function moversIn(db: Database, asked: MoversRequest): Promise<Movers> {
  const request = await withWords(db, asked);
  await checkDump(db, request);
  const [known, spans] = await Promise.all([knownThemes(db), growthSpans(db, request)]);
  if (spans === null) return { before: null, after: null, mix: null, movers: [] };
  const { before, after } = spans;
  const within = await withinParts(db, request, spans, { monthly: true });
  const { papersBefore, papersAfter, mix, themes } = within;
  const counted = [...themes].filter(([id]) => known.has(id));
  const numbers = moversOf({ papersBefore, papersAfter, themes: counted.map(([, counts]) => counts) });
  const moved = counted.flatMap(([theme, counts], index) => {
    const found = numbers[index];
    if (found === null || found === undefined) return [];
    const { ratio, low, high, shrunk, p, q, sameSources: same } = found;
    const sameSources = same && { ratio: same.ratio, low: same.low, high: same.high };
    const name = known.get(theme)?.name ?? theme;
    return [
      {
        ...{ theme, name, before: counts.before, after: counts.after },
        ...{ ratio, low, high, shrunk, p, q, sameSources, sameVenues: within.sameVenues(theme) },
      },
    ];
  });
  moved.sort((x, y) => y.shrunk - x.shrunk || (x.theme < y.theme ? -1 : 1));
  return {
    before: { ...before, papers: papersBefore },
    after: { ...after, papers: papersAfter },
    mix,
    movers: moved.slice(0, request.limit),
  };
}
