import type { z } from 'zod';
import { comparisonGroups } from '../../../charts/comparison/comparison-groups';
import { comparisonWords } from '../../../charts/comparison/comparison-words';
import { comparePicture as drawn } from '../../../charts/picture/compare-picture';
import type { PictureContent } from '../../../charts/picture/picture-content';
import { slopePicture } from '../../../charts/picture/slope-picture';
import type { Database } from '../../../db/client';
import { TidelineError } from '../../../errors';
import type { CompareRequest } from '../../../model/request/compare-request';
import { compare } from '../../periods/compare';
import { trends } from '../../time/trends';
import type { compareParameters } from './compare-parameters';

/** Themes in two periods, as the rows of the page Compare, or the largest as its slopes. */
export async function comparePicture(
  db: Database,
  request: CompareRequest,
  { chart }: z.output<typeof compareParameters>,
): Promise<PictureContent> {
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
  const content =
    chart === 'slopes'
      ? slopePicture(before, after, groups, [note])
      : drawn(before, after, groups, { ...words, notes: [note] });
  return { ...content, chosen: { before, after } };
}
