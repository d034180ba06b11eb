import type { Trends } from '../../model/answers';
import { phraseName } from './phrase-name';

/** Undated papers of each series of an answer by name, phrases after themes. */
export function undatedOf({ series, phrases = [] }: Pick<Trends, 'series' | 'phrases'>) {
  return [
    ...series.map(({ name, undated }) => ({ name, undated })),
    ...phrases.map(({ phrase, undated }) => ({ name: phraseName(phrase), undated })),
  ];
}
