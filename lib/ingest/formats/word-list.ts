import { pythonList } from './author-names';
import { cleanText } from './clean-text';

/** The entries of a text that lists keywords or categories: between semicolons or bars, else between commas, or a list as Python prints it. */
export function wordList(text: string): string[] {
  const line = cleanText(text) ?? '';
  const divided = pythonList(line) ?? line.split(/[;|]/.test(line) ? /[;|]/ : ',');
  return [...new Set(divided.map(cleanText).filter((entry) => entry !== null))];
}
