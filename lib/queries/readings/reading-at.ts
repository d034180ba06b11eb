import { paperReading } from './paper-reading';
import { READINGS } from './registry';
import type { Reading } from './reading';

const PAPER = /^\/api\/papers\/([0-9a-f]{16})$/;

/** The reading at a path of the API, or of the embedded chart of that name, that can be pinned; null where there is none. */
export function readingAt(path: string): Reading | null {
  const paper = PAPER.exec(path)?.[1];
  if (paper !== undefined) return paperReading(paper);
  const found = READINGS.find((one) => path === one.path || path === `/api/${one.name}`);
  return found === undefined || found.beyondVersion ? null : found;
}
