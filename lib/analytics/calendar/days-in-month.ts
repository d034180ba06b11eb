const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Number of days of a month of the proleptic Gregorian calendar.
 * @param month 1 to 12
 * @throws {RangeError} when there is no such month
 */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && leap) return 29;
  const length = LENGTHS[month - 1];
  if (length === undefined) throw new RangeError(`month ${String(month)} is not 1 to 12`);
  return length;
}
