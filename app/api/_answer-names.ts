import { z } from 'zod';
import { compareAnswer, themeComparisonAnswer } from '@/lib/model/answer/compare-answer';
import { compositionAnswer } from '@/lib/model/answer/composition-answer';
import { cooccurrenceAnswer, pairAnswer } from '@/lib/model/answer/cooccurrence-answer';
import { corpusAnswer } from '@/lib/model/answer/corpus-answer';
import { dumpAnswer, dumpsAnswer } from '@/lib/model/answer/dumps-answer';
import { healthAnswer } from '@/lib/model/answer/health-answer';
import { zipReportsAnswer } from '@/lib/model/answer/ingest-answer';
import { mixAnswer, mixesAnswer } from '@/lib/model/answer/mix-answer';
import { emergingAnswer, emergingPhraseAnswer, themeBurstAnswer } from '@/lib/model/answer/emerging-answer';
import { moverAnswer, moversAnswer } from '@/lib/model/answer/movers-answer';
import { pairTrendAnswer } from '@/lib/model/answer/pair-trend-answer';
import { paperAnswer } from '@/lib/model/answer/paper-answer';
import { papersAnswer, paperSummaryAnswer } from '@/lib/model/answer/papers-answer';
import { periodAnswer } from '@/lib/model/answer/period-answer';
import { phrasesAnswer, phraseSeriesAnswer } from '@/lib/model/answer/phrases-answer';
import { problemAnswer } from '@/lib/model/answer/problem-answer';
import { ratioAnswer } from '@/lib/model/answer/ratio-answer';
import { rejectionAnswer, rejectionsAnswer } from '@/lib/model/answer/rejections-answer';
import { reportAnswer } from '@/lib/model/answer/report-answer';
import { themeSeriesAnswer } from '@/lib/model/answer/series-answer';
import { statsAnswer } from '@/lib/model/answer/stats-answer';
import { themesAnswer, themeSummaryAnswer } from '@/lib/model/answer/themes-answer';
import { trendsAnswer } from '@/lib/model/answer/trends-answer';

const NAMES: Record<string, z.ZodType> = {
  Comparison: compareAnswer,
  Composition: compositionAnswer,
  Corpus: corpusAnswer,
  Cooccurrence: cooccurrenceAnswer,
  Dump: dumpAnswer,
  Dumps: dumpsAnswer,
  Health: healthAnswer,
  Mix: mixAnswer,
  Mixes: mixesAnswer,
  Mover: moverAnswer,
  Movers: moversAnswer,
  Emerging: emergingAnswer,
  EmergingPhrase: emergingPhraseAnswer,
  ThemeBurst: themeBurstAnswer,
  Pair: pairAnswer,
  PairTrend: pairTrendAnswer,
  Paper: paperAnswer,
  Papers: papersAnswer,
  PaperSummary: paperSummaryAnswer,
  Period: periodAnswer,
  Phrases: phrasesAnswer,
  PhraseSeries: phraseSeriesAnswer,
  Problem: problemAnswer,
  Ratio: ratioAnswer,
  Rejection: rejectionAnswer,
  Rejections: rejectionsAnswer,
  Report: reportAnswer,
  Stats: statsAnswer,
  Theme: themeSummaryAnswer,
  ThemeComparison: themeComparisonAnswer,
  Themes: themesAnswer,
  ThemeSeries: themeSeriesAnswer,
  Trends: trendsAnswer,
  ZipReports: zipReportsAnswer,
};

/** What the answers are called in the document. A schema that has no name here is written where it is used. */
export function answerNames(): z.core.$ZodRegistry<{ id: string }> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMES)) registry.add(schema, { id });
  return registry;
}
