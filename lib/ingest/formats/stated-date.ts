import type { DateBasis, StatedDate } from '../../model/record';
import { parseDate } from './parse-date';

const LONGEST = 100;

/** The date that `text` states, on this basis; none where it states none. */
export function statedDate(text: string | null, basis: DateBasis): StatedDate[] {
  const value = text === null || text.length > LONGEST ? null : parseDate(text);
  return value === null ? [] : [{ value, basis, text: text as string }];
}
