const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Writes a date as precise as it is known: `2026-08-18` → `18 Aug 2026`, `2026-07` → `Jul 2026`,
 * `2026` → `2026`; `no date` for null.
 *
 * @throws RangeError when the text is no ISO date of one of these three shapes.
 */
export function formatDate(date: string | null): string {
  if (date === null) return 'no date';
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const month = match?.[2] === undefined ? undefined : MONTHS[Number(match[2]) - 1];
  if (!match || (match[2] !== undefined && month === undefined)) throw new RangeError(`no date: ${date}`);
  const day = match[3] === undefined ? [] : [String(Number(match[3]))];
  return [...day, ...(month === undefined ? [] : [month]), match[1]].join(' ');
}
