import type { PaperText } from '@/lib/model/paper-text';
import type { ThemeWord } from '@/lib/model/theme-word';
import { tokenise } from './tokenise';

/** A word in fewer papers of the theme than this is chance. */
const LEAST = 3;

/** The words of a paper and the pairs that stand side by side, each once, folded. */
function wordsOf({ title, abstract }: PaperText): Set<string> {
  const tokens = tokenise(`${title}. ${abstract ?? ''}`);
  const words = tokens.map(({ folded }) => folded);
  const pairs = tokens.flatMap(({ folded, joined }, index) => {
    const before = words[index - 1];
    return joined && before !== undefined ? [`${before} ${folded}`] : [];
  });
  const telling = (word: string): boolean => word.length > 2 && /[a-z]/.test(word);
  return new Set([...words, ...pairs].filter((text) => text.split(' ').every(telling)));
}

function paperCounts(papers: readonly PaperText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const paper of papers)
    for (const word of wordsOf(paper)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Words, and pairs of words, that papers of a theme use and others seldom do, by TF-IDF over papers:
 * weight = (n₁ / N₁) · ln((1 + N) / (1 + n)), where n₁ of the N₁ papers of the theme and n of all N papers have it.
 * Words in fewer than 3 papers of the theme are left out.
 *
 * @param own papers of the theme.
 * @param others other papers.
 * @param most words given at most, by weight down, then by the word.
 */
export function tellingWords(
  own: readonly PaperText[],
  others: readonly PaperText[],
  most: number,
): ThemeWord[] {
  const [inside, outside] = [paperCounts(own), paperCounts(others)];
  const all = own.length + others.length;
  return [...inside]
    .filter(([, papers]) => papers >= LEAST)
    .map(([word, papers]) => {
      const idf = Math.log((1 + all) / (1 + papers + (outside.get(word) ?? 0)));
      return { word, papers, weight: (papers / own.length) * idf };
    })
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, most);
}
