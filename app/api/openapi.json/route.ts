import { compareReading } from '@/lib/queries/readings/compare-reading';
import { cooccurrenceReading } from '@/lib/queries/readings/cooccurrence-reading';
import { dumpReading } from '@/lib/queries/readings/dump-reading';
import { dumpsReading } from '@/lib/queries/readings/dumps-reading';
import { moversReading } from '@/lib/queries/readings/movers-reading';
import { pairTrendReading } from '@/lib/queries/readings/pair-trend-reading';
import { paperReading } from '@/lib/queries/readings/paper-reading';
import { papersReading } from '@/lib/queries/readings/papers-reading';
import { rejectionsReading } from '@/lib/queries/readings/rejections-reading';
import { statsReading } from '@/lib/queries/readings/stats-reading';
import { themesReading } from '@/lib/queries/readings/themes-reading';
import { trendsReading } from '@/lib/queries/readings/trends-reading';
import release from '@/package.json';
import { openApi, type ReadPath } from '../_open-api';
import { route } from '../_route';

const PATHS: readonly ReadPath[] = [
  { path: '/api/themes', reading: themesReading, summary: 'Every theme, its papers and its growth' },
  { path: '/api/trends', reading: trendsReading, summary: 'Themes over time' },
  {
    path: '/api/cooccurrence',
    reading: cooccurrenceReading,
    summary: 'Themes that stand on the same papers',
  },
  { path: '/api/cooccurrence/trend', reading: pairTrendReading, summary: 'A pair of themes over time' },
  { path: '/api/compare', reading: compareReading, summary: 'Themes of two periods' },
  { path: '/api/movers', reading: moversReading, summary: 'What rises and what recedes' },
  { path: '/api/papers', reading: papersReading, summary: 'Papers by theme, date and words' },
  { path: '/api/papers/{id}', reading: paperReading(''), summary: 'One paper, its evidence and its sources' },
  { path: '/api/dumps', reading: dumpsReading, summary: 'Every dump' },
  { path: '/api/dumps/{id}', reading: dumpReading(''), summary: 'One dump and its report' },
  {
    path: '/api/dumps/{id}/rejections',
    reading: rejectionsReading(''),
    summary: 'What of a dump was left out',
  },
  { path: '/api/stats', reading: statsReading, summary: 'What the corpus holds' },
];

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: () =>
    Promise.resolve(
      Response.json(openApi(PATHS, release.version), { headers: { 'cache-control': 'no-cache' } }),
    ),
});
