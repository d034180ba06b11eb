import type { Database } from '../../lib/db/client';
import type { Day } from '../../lib/model/bucket';
import type { HeldPaper } from './held-paper';
import type { RandomQuestion } from './random-question';

/** What a question is answered from by hand. */
export interface Held {
  /** The papers that pass its filter, range and themes aside. */
  passing: readonly HeldPaper[];
  /** Every paper. */
  all: readonly HeldPaper[];
  horizon: Day | null;
  themes: readonly string[];
  /** A theme and its ancestor, `a b`. */
  kin: ReadonlySet<string>;
}

/** The numbers of a question, counted and as the API has them. */
export interface Compared {
  expected: unknown;
  answered: unknown;
}

/** Asks a question and counts its numbers; null where it cannot be asked. */
export type Check = (db: Database, question: RandomQuestion, held: Held) => Promise<Compared | null>;

/** Those of the papers that have all the themes, as strongly as the question wants. */
export function having(
  papers: readonly HeldPaper[],
  { strength }: Pick<RandomQuestion, 'strength'>,
  themes: readonly string[],
): HeldPaper[] {
  return papers.filter((paper) =>
    themes.every((theme) => paper[strength === 'about' ? 'about' : 'themes'].has(theme)),
  );
}

/** The parameters that all questions share. */
export function filterOf({ range, filter, strength }: RandomQuestion): Record<string, string> {
  return { ...range, ...filter, strength };
}
