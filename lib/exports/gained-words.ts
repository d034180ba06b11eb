import { plural } from '../words/plural';

/**
 * How many papers a corpus holds more, or fewer, than when a view of it was pinned.
 * @param gained - papers; negative where there are fewer
 */
export function gainedWords(gained: number): string {
  if (gained === 0) return 'The corpus has since changed and holds as many papers.';
  return `The corpus has since ${gained > 0 ? 'gained' : 'lost'} ${plural(Math.abs(gained), 'paper')}.`;
}
