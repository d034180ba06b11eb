import { rows, sql, type Database } from '../../db/client';
import type { Emerging } from '../../model/answers';
import { emergingRequest, type EmergingRequest } from '../../model/request/emerging-request';
import { corpusVersion } from '../corpus/corpus-version';
import { readKeptPhrases } from './kept-phrases';
import { themeBursts } from './theme-bursts';
import { pinnable } from '../pins/pinnable';

/** Themes in a burst, as of now, and phrases in one, as they were found last, without those that were put aside. */
export const emerging = pinnable('emerging', emergingRequest, emergingNow, { beyondState: true });

async function emergingNow(db: Database, { limit }: EmergingRequest): Promise<Emerging> {
  const [themes, kept, corpus, ignored] = await Promise.all([
    themeBursts(db),
    readKeptPhrases(db),
    corpusVersion(db),
    rows<{ phrase: string }>(db.pool, sql`SELECT phrase FROM ignored_phrase ORDER BY phrase COLLATE "C"`),
  ]);
  const aside = new Set(ignored.map(({ phrase }) => phrase));
  return {
    bucket: kept?.bucket ?? null,
    buckets: kept?.buckets ?? [],
    papers: kept?.papers ?? [],
    corpus: kept?.corpus ?? null,
    computedAt: kept?.computedAt ?? null,
    current: kept !== null && kept.corpus === corpus.version,
    themes: themes.slice(0, limit),
    phrases: (kept?.phrases ?? []).filter(({ phrase }) => !aside.has(phrase)).slice(0, limit),
    ignored: [...aside],
  };
}
