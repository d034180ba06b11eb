import { paperReading } from './paper-reading';
import { pairTrendReading } from './pair-trend-reading';
import { READINGS } from './registry';
import { statsReading } from './stats-reading';
import type { Reading } from './reading';

const PAPER = /^\/api\/papers\/([0-9a-f]{16})$/;

/** The reading at a path of the API that can be pinned; null where there is none. */
export function readingAt(path: string): Reading | null {
  const paper = PAPER.exec(path)?.[1];
  if (paper !== undefined) return paperReading(paper);
  if (path === '/api/cooccurrence/trend') return pairTrendReading;
  return [...READINGS, statsReading].find(({ name }) => path === `/api/${name}`) ?? null;
}
