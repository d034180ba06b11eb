import type { Cooccurrence } from '../../lib/model/answers';
import { cooccurrenceReading } from '../../lib/queries/readings/cooccurrence-reading';
import { asked } from './api';
import { liesIn } from './counting';
import { filterOf, type Check, type Held } from './held';
import type { RandomQuestion } from './random-question';

type Numbers = Record<string, unknown>;

/** All pairs of themes with their measures. */
export const checkPairs: Check = async (db, question, held) => {
  const parameters = { ...filterOf(question), min: String(question.min) };
  const { papers, pairs } = await asked<Cooccurrence>(db, cooccurrenceReading, parameters);
  return { expected: expectedPairs(question, held), answered: { papers, pairs } };
};

/** Every pair with its measures, in the order of the answer. */
function expectedPairs(question: RandomQuestion, held: Held): Numbers {
  const inside = held.passing.filter((paper) => liesIn(paper, question.range));
  const total = inside.length;
  const ofTheme = new Map<string, number>();
  const ofPair = new Map<string, number>();
  for (const paper of inside) {
    const themes = [...(question.strength === 'about' ? paper.about : paper.themes)].sort();
    for (const [at, a] of themes.entries()) {
      ofTheme.set(a, (ofTheme.get(a) ?? 0) + 1);
      for (const b of themes.slice(at + 1)) ofPair.set(`${a} ${b}`, (ofPair.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  const pairs = [...ofPair]
    .filter(([pair, count]) => count >= question.min && !held.kin.has(pair))
    .sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
    .map(([pair, count]) => {
      const [a = '', b = ''] = pair.split(' ');
      const [ofA, ofB] = [ofTheme.get(a) ?? 0, ofTheme.get(b) ?? 0];
      const lift = (total * count) / (ofA * ofB);
      return {
        ...{ a, b, count, expected: (ofA * ofB) / total, lift, jaccard: count / (ofA + ofB - count) },
        cosine: count / Math.sqrt(ofA * ofB),
        npmi: count === total ? 1 : Math.log(lift) / -Math.log(count / total),
        association: count / (ofA * ofB),
      };
    });
  return { papers: total, pairs };
}
