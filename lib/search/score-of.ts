/** How often one phrase stands in the two fields of a paper. */
export interface PhraseCount {
  inTitle: number;
  inAbstract: number;
}

/** A time in the title is worth as many in the abstract. */
const TITLE_WEIGHT = 4;
/** As often as this a phrase earns half of what it can. */
const HALF = 2;

/**
 * How much a paper is about what is searched: Σ h / (h + 2) over the phrases, h = times in the abstract +
 * 4 · times in the title. It rises with every time and never beyond 1 a phrase, which is the saturation of BM25
 * (Robertson & Zaragoza, Foundations and Trends in Information Retrieval 3:333, 2009, equation 3.15 with
 * k1 = 2); how rare a phrase is plays no part, so that the order does not change while papers come in.
 */
export function scoreOf(counts: readonly PhraseCount[]): number {
  return counts.reduce((sum, { inTitle, inAbstract }) => {
    const times = inAbstract + TITLE_WEIGHT * inTitle;
    return sum + times / (times + HALF);
  }, 0);
}
