import type { Effects } from '../effects';

/** Rows between two lines of progress: a small file says nothing. */
const EVERY = 50_000;

/** Says on stderr how many rows of a long file are written, and how fast. */
export function rowProgress({ now, log }: Effects): { row(): void; end(): void } {
  const start = now().getTime();
  let rows = 0;
  const say = (): void => {
    const seconds = Math.max(1, now().getTime() - start) / 1000;
    log(`${rows.toLocaleString('en')} rows, ${Math.round(rows / seconds).toLocaleString('en')} a second`);
  };
  return {
    row() {
      rows++;
      if (rows % EVERY === 0) say();
    },
    end() {
      if (rows >= EVERY && rows % EVERY !== 0) say();
    },
  };
}
