import { formatDate } from '../charts/format/format-date';
import type { CorpusAnswer } from '../model/answer/corpus-answer';
import { plural } from '../words/plural';

/** Dumps that are named. */
const NAMED = 3;

/**
 * What became of the corpus since the version that a link is pinned to, in sentences: when that was, what came, went
 * or was dated anew, and whether the taxonomy is another.
 */
export function changesWords({ version, changedAt, changes }: CorpusAnswer, asof: string): string[] {
  if (changes === null) {
    return [
      `This server never held version ${asof} of the corpus, so it cannot say what was different. It holds ${version}.`,
    ];
  }
  const { then, came, went, redated, taxonomyChanged } = changes;
  const names = came.slice(0, NAMED).map(({ name }) => name);
  const more = came.length > NAMED ? ' and others' : '';
  const parts = [
    ...(came.length === 0 ? [] : [`${plural(came.length, 'dump')} came (${names.join(', ')}${more})`]),
    ...(went.length === 0 ? [] : [`${plural(went.length, 'dump')} went`]),
    ...(redated.length === 0 ? [] : [`${plural(redated.length, 'dump')} dated or read anew`]),
    ...(taxonomyChanged ? ['the taxonomy changed'] : []),
  ];
  return [
    `Pinned to the corpus of ${day(then.changedAt)} (version ${then.version}, taxonomy ${then.taxonomyVersion}).`,
    `Since then: ${parts.length === 0 ? 'nothing that was kept' : parts.join('; ')}.`,
    `Now it is that of ${day(changedAt)} (version ${version}).`,
  ];
}

const day = (time: string | null): string => formatDate(time === null ? null : time.slice(0, 10));
