import { digitsOf } from './digits-of';
import { daysInMonth } from './days-in-month';

const HYPHEN = 45;

/**
 * Whether `text` is a day that exists: `YYYY-MM-DD` of the proleptic Gregorian calendar, years 0001
 * to 9999. `2023-02-29` is none, nor is `2023-2-1`.
 */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const [year, month, day] = [digitsOf(text, 0, 4), digitsOf(text, 5, 7), digitsOf(text, 8, 10)];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
