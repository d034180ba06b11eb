import { compareReading } from './compare-reading';
import { compositionReading } from './composition-reading';
import { cooccurrenceReading } from './cooccurrence-reading';
import { dumpsReading } from './dumps-reading';
import { emergingReading } from './emerging-reading';
import { moversReading } from './movers-reading';
import { pairTrendReading } from './pair-trend-reading';
import { papersReading } from './papers-reading';
import { phrasesReading } from './phrases-reading';
import type { Reading } from './reading';
import { statsReading } from './stats-reading';
import { themesReading } from './themes-reading';
import { trendsReading } from './trends-reading';

/** What `export` writes, by its name. */
export const READINGS: readonly Reading[] = [
  trendsReading,
  cooccurrenceReading,
  pairTrendReading,
  compareReading,
  moversReading,
  emergingReading,
  compositionReading,
  papersReading,
  phrasesReading,
  themesReading,
  statsReading,
  dumpsReading,
];
