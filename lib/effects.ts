/** What the outside world gives: passed in, so that tests can pass quiet and fixed ones. */
export interface Effects {
  now(): Date;
  /** One line for the person at the terminal; never stdout, which belongs to results. */
  log(line: string): void;
}

export const systemEffects: Effects = {
  now: () => new Date(),
  log: (line) => process.stderr.write(`${line}\n`),
};
