import { comparisonGroups } from '../../../charts/comparison/comparison-groups';
import { comparisonWords } from '../../../charts/comparison/comparison-words';
import { comparePicture as drawn } from '../../../charts/picture/compare-picture';
import type { PictureContent } from '../../../charts/picture/picture-content';
import type { Database } from '../../../db/client';
import { TidelineError } from '../../../errors';
import type { CompareRequest } from '../../../model/request/compare-request';
import { compare } from '../../periods/compare';
import { trends } from '../../time/trends';

/** Themes in two periods, as the rows of the page Compare. */
export async function comparePicture(db: Database, request: CompareRequest): Promise<PictureContent> {
  const { from: _from, to: _to, themes: _themes, before: _before, after: _after, ...everyYear } = request;
  const [answer, years] = await Promise.all([
    compare(db, request),
    trends(db, { ...everyYear, bucket: 'year', measure: 'count', smooth: 0 }),
  ]);
  const { before, after } = answer;
  if (before === null || after === null) {
    throw new TidelineError('bad-parameter', 'There are no two periods to draw: no paper here is dated.', {
      parameter: 'format',
    });
  }
  const groups = comparisonGroups(answer.themes, answer.mix);
  const { note, ...words } = comparisonWords(before, after, groups, {
    undated: years.undated,
    venues: answer.mix?.venue?.differs === true,
  });
  const content = drawn(before, after, groups, { ...words, notes: [note] });
  return { ...content, chosen: { before, after } };
}
