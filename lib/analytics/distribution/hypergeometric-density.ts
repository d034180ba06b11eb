import { binomialDensity } from './binomial-density';

/**
 * Probability that x of `drawn` papers have a theme when `having` of all `papers` have it:
 * C(having, x)·C(papers−having, drawn−x) / C(papers, drawn), as a quotient of three binomial
 * probabilities at p = drawn/papers, which neither overflows nor cancels.
 * Source: Catherine Loader, "Fast and accurate computation of binomial probabilities", 2000.
 * @throws {RangeError} unless 0 <= having, drawn <= papers
 */
export function hypergeometricDensity(x: number, having: number, drawn: number, papers: number): number {
  if (!(having >= 0 && drawn >= 0 && having <= papers && drawn <= papers)) {
    throw new RangeError(`${String(drawn)} drawn and ${String(having)} having of ${String(papers)} papers`);
  }
  if (x < 0 || x > having || x > drawn || drawn - x > papers - having) return 0;
  if (drawn === 0 || drawn === papers) return 1;
  const p = drawn / papers;
  return (
    (binomialDensity(x, having, p) * binomialDensity(drawn - x, papers - having, p)) /
    binomialDensity(drawn, papers, p)
  );
}
