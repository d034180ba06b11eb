import { moverGroups } from '../../charts/comparison/mover-groups';
import type { Database } from '../../db/client';
import type { Digest, DigestPaper, DigestQuestion } from '../../model/digest';
import { corpusVersion } from '../corpus/corpus-version';
import { stats } from '../corpus/stats';
import { dateAsKnown } from '../papers/date-as-known';
import { evidence } from '../papers/evidence';
import type { PaperRow } from '../papers/paper-row';
import { themesOfPapers } from '../papers/themes-of-papers';
import { movers } from '../periods/movers';
import { knownThemes, type KnownTheme } from '../themes/known-themes';
import { cameIn } from './came-in';

/** Movers told of on either side, themes told of a paper, words told of a theme. */
const MOST_MOVERS = 5;
const MOST_THEMES = 4;
const MOST_WORDS = 3;

type Known = ReadonlyMap<string, KnownTheme>;

/** What came in within a span of time, and what moved, of the papers of a question. */
export async function digest(
  db: Database,
  question: DigestQuestion,
  span: { since: Date; until: Date },
): Promise<Digest> {
  const known = await knownThemes(db);
  const [came, moved, totals, { version }] = await Promise.all([
    cameIn(db, question, span),
    whatMoved(db, question),
    stats(db),
    corpusVersion(db),
  ]);
  return {
    question,
    names: question.themes.map((id) => known.get(id)?.name ?? id),
    since: span.since.toISOString(),
    until: span.until.toISOString(),
    came: { ...came, listed: await withEvidence(db, came.listed, known) },
    moved,
    corpus: { papers: totals.papers, undated: totals.undated, horizon: totals.horizon, version },
  };
}

/** Of themes that were asked for, each, clear or not; else the news, with how much is none. */
async function whatMoved(db: Database, { themes, q }: DigestQuestion): Promise<Digest['moved']> {
  const answer = await movers(db, { strength: 'any', ...(q === null ? {} : { q }) });
  const { before, after, mix } = answer;
  if (before === null || after === null) return null;
  const { rising, receding, unheld, quiet } = moverGroups(answer);
  const news = [...rising.slice(0, MOST_MOVERS), ...receding.slice(0, MOST_MOVERS)];
  const asked = answer.movers.filter(({ theme }) => themes.includes(theme));
  return { before, after, mix, movers: themes.length > 0 ? asked : news, unheld: unheld.length, quiet };
}

async function withEvidence(db: Database, papers: readonly PaperRow[], known: Known): Promise<DigestPaper[]> {
  const ids = papers.map(({ id }) => id);
  const tags = await themesOfPapers(db, ids);
  const named = [...new Set([...tags.values()].flat().map(({ id }) => id))];
  const spans = new Map(
    (await evidence(db, { papers: ids, themes: named })).map((one) => [one.paper, one.spans]),
  );
  return papers.map(({ id, title, abstract, day, precision, inferred, authors }) => {
    const wordsOf = (theme: string): string[] => {
      const own = spans.get(id)?.filter((span) => span.theme === theme) ?? [];
      const said = own.map(({ field, start, end }) =>
        (field === 'title' ? title : (abstract ?? '')).slice(start, end),
      );
      return [...new Set(said)].slice(0, MOST_WORDS);
    };
    const themes = (tags.get(id) ?? []).slice(0, MOST_THEMES);
    return {
      ...{ id, title, date: dateAsKnown(day, precision), inferred: day !== null && inferred, authors },
      themes: themes.map(({ id: theme, strength }) => ({
        ...{ id: theme, name: known.get(theme)?.name ?? theme, strength, words: wordsOf(theme) },
      })),
    };
  });
}
