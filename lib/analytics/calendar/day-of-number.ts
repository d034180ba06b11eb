import type { Day } from '@/lib/model/bucket';

const FIRST = -719_162;
const LAST = 2_932_896;

/**
 * The day that lies `number` days after 1970-01-01: the inverse of `dayNumber`, by the same source
 * (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013).
 * @throws {RangeError} outside the years 0001 to 9999, or when `number` is not whole
 */
export function dayOfNumber(number: number): Day {
  if (!Number.isInteger(number) || number < FIRST || number > LAST) {
    throw new RangeError(`${String(number)} is not the number of a day in the years 0001 to 9999`);
  }
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

function two(number: number): string {
  return number > 9 ? String(number) : `0${number}`;
}
