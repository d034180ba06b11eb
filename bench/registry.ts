import type { Bench } from './bench';

/** Every bench, in the order in which they run; each is loaded when it is asked for. */
export const BENCHES: readonly Bench[] = [
  {
    name: 'tagger',
    run: async ({ papers, say }) => ({
      tagger: (await import('./matcher')).benchMatcher(papers ?? undefined, say),
      taggerRuns: await (await import('./tag-runs')).benchTagRuns(papers ?? undefined, say),
    }),
  },
  { name: 'ingest', run: async (request) => (await import('./ingest/run-ingest')).runIngest(request) },
  {
    name: 'following',
    run: async (request) => (await import('./following/run-following')).runFollowing(request),
  },
  { name: 'reading', run: async (request) => (await import('./reading/run-reading')).runReading(request) },
  { name: 'numbers', run: async (request) => (await import('./numbers/run-numbers')).runNumbers(request) },
  { name: 'retag', run: async (request) => (await import('./retag/run-retag')).runRetag(request) },
  { name: 'pages', run: async (request) => (await import('./pages/run-pages')).runPages(request) },
  { name: 'phrases', run: async (request) => (await import('./phrases/run-phrases')).runPhrases(request) },
];
