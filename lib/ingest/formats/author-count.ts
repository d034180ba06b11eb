/** How many authors: the number stated, where it is a whole one not below the names there are; else their number, null without any. */
export function authorCount(stated: string | null, authors: readonly string[]): number | null {
  const count = stated !== null && /^\d{1,6}$/.test(stated.trim()) ? Number(stated) : 0;
  return Math.max(count, authors.length) || null;
}
