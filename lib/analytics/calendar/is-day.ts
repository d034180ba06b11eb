import { daysInMonth } from './days-in-month';

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether `text` is a day that exists: `YYYY-MM-DD` of the proleptic Gregorian calendar, years 0001
 * to 9999. `2023-02-29` is none, nor is `2023-2-1`.
 */
export function isDay(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
