import { cpus, loadavg, totalmem } from 'node:os';

/** What the numbers were made on. */
export interface Machine {
  processor: string;
  threads: number;
  gigabytes: number;
  node: string;
  /** Mean number of programs that wanted a processor in the last minute; above `threads` all times are too long. */
  load: number;
}

/** This machine, as it is now. */
export function machine(): Machine {
  const [first] = cpus();
  return {
    processor: first?.model ?? 'unknown',
    threads: cpus().length,
    gigabytes: Math.round(totalmem() / 1e9),
    node: process.versions.node,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
}
