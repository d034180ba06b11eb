import { mixWarning } from '../../charts/composition/mix-warning';
import { sourceVerdict, type SourceVerdict } from '../../charts/comparison/source-verdict';
import { formatCount } from '../../charts/format/format-count';
import { formatDate } from '../../charts/format/format-date';
import { formatQ } from '../../charts/format/format-q';
import { formatRatio } from '../../charts/format/format-ratio';
import { formatShare } from '../../charts/format/format-share';
import type { Mixes, Mover, Period } from '../../model/answers';
import type { Digest, DigestPaper } from '../../model/digest';
import { plural } from '../../words/plural';

/** One thing in a list of a digest: what leads to it, and lines under it. */
export interface DigestEntry {
  title: string;
  /** Path on the site. */
  path: string;
  lines: readonly string[];
}

/** A part of a digest, the same in HTML and in plain text. */
export interface DigestSection {
  heading: string;
  sentences: readonly string[];
  entries: readonly DigestEntry[];
  /** What leads on, where there is more. */
  more: { label: string; path: string } | null;
}

const LEVEL = 0.05;
const VERDICTS: Record<SourceVerdict, string> = {
  holds: 'holds within the same sources',
  unclear: 'unclear within the same sources: the corpus may have changed instead',
  opposite: 'the other way within the same sources: the corpus changed',
  unknown: 'within the same sources unknown',
};

/** What a digest is of: `Linear attention or Mamba, with the words “kernel”`; `all papers`. */
export function digestTopic({ question, names }: Pick<Digest, 'question' | 'names'>): string {
  const words = question.q === null ? [] : [`the words ${question.q}`];
  if (names.length === 0) return words.length === 0 ? 'all papers' : `papers with ${words.join('')}`;
  return [names.join(' or '), ...words].join(', with ');
}

/** The subject of a mail: `3 new papers: Linear attention`. */
export function digestTitle(digest: Digest): string {
  return `${plural(digest.came.papers, 'new paper')}: ${digestTopic(digest)}`;
}

/** Everything a digest says, in order: what came, what moved, and what is not known. */
export function digestSections(digest: Digest): DigestSection[] {
  return [came(digest), moved(digest), unknown(digest)];
}

function came({
  came: { papers, undated, dumps, themes, listed },
  question,
  since,
  until,
}: Digest): DigestSection {
  const list = new URLSearchParams({
    ...(question.themes.length === 1 ? { themes: question.themes[0] ?? '' } : {}),
    ...(question.q === null ? {} : { q: question.q }),
  }).toString();
  const named = themes.map(({ name, papers: count }) => `${name} ${count}`).join(', ');
  return {
    heading: 'What came',
    sentences: [
      `${plural(papers, 'paper')} from ${plural(dumps, 'dump')}, taken in from ${minute(since)} to ${minute(until)} UTC; the papers themselves may be older.`,
      ...(named === '' ? [] : [`On them: ${named}.`]),
    ],
    entries: listed.map(paperEntry),
    more:
      listed.length < papers || undated > 0
        ? { label: 'All papers of this question', path: `/papers${list === '' ? '' : `?${list}`}` }
        : null,
  };
}

function paperEntry({ id, title, date, inferred, authors, themes }: DigestPaper): DigestEntry {
  const by = authors.length > 3 ? `${authors.slice(0, 3).join(', ')} and others` : authors.join(', ');
  const when = `${date === null ? 'No date' : formatDate(date)}${inferred ? ' (inferred)' : ''}`;
  return {
    title,
    path: `/papers/${id}`,
    lines: [
      [when, by].filter((part) => part !== '').join(' · '),
      ...themes.map(
        ({ name, strength, words }) =>
          `${name} (${strength})${words.length === 0 ? '' : `: ${words.map((word) => `“${word}”`).join(', ')}`}`,
      ),
    ],
  };
}

function moved({ moved: found, question }: Digest): DigestSection {
  const heading = 'What moved';
  if (found === null) {
    const sentences = ['No two periods of twelve complete months can be compared yet.'];
    return { heading, sentences, entries: [], more: null };
  }
  const { before, after, mix, movers, unheld, quiet } = found;
  const warning = mixWarning(mix);
  const rest = [
    ...(unheld === 0
      ? []
      : [`${plural(unheld, 'theme')} changed, but perhaps by a change of the corpus alone.`]),
    ...(quiet === 0 ? [] : [`${plural(quiet, 'theme')} without a clear change.`]),
  ];
  return {
    heading,
    sentences: [
      `Share of papers, ${span(after)} (${plural(after.papers, 'paper')}) against ${span(before)} (${plural(before.papers, 'paper')}), with 95% intervals; q is Benjamini and Hochberg’s.`,
      ...(warning === null ? [] : [warning]),
      ...(movers.length > 0
        ? []
        : [
            question.themes.length > 0
              ? 'Too few papers of these themes to compare.'
              : 'No theme’s share changed by more than chance or a change of the corpus would explain.',
          ]),
      ...(question.themes.length > 0 ? [] : rest),
    ],
    entries: movers.map((mover) => moverEntry(mover, { before, after, mix })),
    more: { label: 'All movers', path: '/' },
  };
}

function moverEntry(
  mover: Mover,
  { before, after, mix }: { before: Period; after: Period; mix: Mixes | null },
): DigestEntry {
  const { theme, name, ratio, low, high, q } = mover;
  const clear = q <= LEVEL;
  const shares = [
    [mover.after, after],
    [mover.before, before],
  ] as const;
  const [is, was] = shares.map(
    ([papers, { papers: all }]) => `${formatShare(papers / all)} (${papers} of ${all})`,
  );
  return {
    title: `${name} ${formatRatio(ratio)}`,
    path: `/trends?themes=${theme}`,
    lines: [
      `Interval ${formatRatio(low)}–${formatRatio(high).replace('×', '')}, q ${formatQ(q)}: ${clear ? VERDICTS[sourceVerdict(ratio > 1, mover, mix)] : 'no clear change'}.`,
      `${is ?? ''}, before ${was ?? ''}.`,
    ],
  };
}

function unknown({ came: { papers, undated }, corpus, moved: found }: Digest): DigestSection {
  const { horizon } = corpus;
  const open = horizon !== null && found !== null && horizon > found.after.to;
  return {
    heading: 'What is not known',
    sentences: [
      undated === 0
        ? papers === 0
          ? 'Nothing new came, so nothing new is undated.'
          : 'All of the new papers are dated.'
        : `${plural(undated, 'new paper')} without a date: counted here, drawn on no time axis.`,
      `The corpus holds ${plural(corpus.papers, 'paper')}, ${corpus.undated === 0 ? 'all dated' : `${formatCount(corpus.undated)} of them undated`}.`,
      horizon === null
        ? 'No paper is dated, so nothing is said over time.'
        : `The data reach ${formatDate(horizon)}.${open ? ` ${formatDate(horizon.slice(0, 7))} is not over and takes part in no comparison.` : ''}`,
      `Corpus version ${corpus.version}.`,
    ],
    entries: [],
    more: null,
  };
}

const minute = (time: string): string => `${formatDate(time.slice(0, 10))} ${time.slice(11, 16)}`;
const span = ({ from, to }: Period): string =>
  `${formatDate(from.slice(0, 7))} to ${formatDate(to.slice(0, 7))}`;
