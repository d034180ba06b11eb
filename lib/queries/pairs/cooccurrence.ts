import { pairMeasures } from '../../analytics/cooccurrence/pair-measures';
import type { Database } from '../../db/client';
import type { Cooccurrence, Pair } from '../../model/answers';
import { cooccurrenceRequest, type CooccurrenceRequest } from '../../model/request/cooccurrence-request';
import { ancestorsOf } from '../themes/ancestors-of';
import { checkDump } from '../dumps/check-dump';
import { checkThemes, knownThemes, type KnownTheme } from '../themes/known-themes';
import { pairCounts, type PairCount } from './pair-counts';
import { paperTotal } from '../papers/paper-total';
import { themeTotals } from '../themes/theme-totals';
import { withWords } from '../search/with-words';
import { pinnable } from '../pins/pinnable';

/**
 * Which themes stand on the same papers. Undated papers count unless the filter has a range. A theme
 * and its ancestor are no pair: having the one implies the other.
 */
export const cooccurrence = pinnable('cooccurrence', cooccurrenceRequest, pairsOf);

async function pairsOf(db: Database, asked: CooccurrenceRequest): Promise<Cooccurrence> {
  const request = await withWords(db, asked);
  await checkDump(db, request);
  const known = await knownThemes(db);
  checkThemes(known, 'themes', request.themes);
  const [papers, themes, counted] = await Promise.all([
    paperTotal(db, request),
    themeTotals(db, request, request.themes),
    pairCounts(db, request),
  ]);
  const countOf = new Map(themes.map(({ id, count }) => [id, count]));
  const { from = null, to = null, limit } = request;
  // Cut before it is measured: a page asks for a few of many thousands.
  const pairs = withoutKin(known, counted).slice(0, limit);
  return {
    from,
    to,
    papers,
    themes: themes.map(({ id, count }) => ({ id, count })),
    pairs: pairs.map((pair) => measured(pair, papers, countOf)),
  };
}

function measured({ a, b, count }: PairCount, papers: number, countOf: ReadonlyMap<string, number>): Pair {
  const [ofA, ofB] = [countOf.get(a) ?? 0, countOf.get(b) ?? 0];
  const measures = pairMeasures({ papers, a: ofA, b: ofB, both: count });
  const { expected, lift, jaccard, cosine, npmi, association } = measures;
  return { a, b, count, expected, lift, jaccard, cosine, npmi, association };
}

function withoutKin(known: ReadonlyMap<string, KnownTheme>, pairs: PairCount[]): PairCount[] {
  const ancestors = new Map([...known.keys()].map((id) => [id, ancestorsOf(known, id)]));
  return pairs.filter(({ a, b }) => ancestors.get(a)?.has(b) !== true && ancestors.get(b)?.has(a) !== true);
}
