import { z } from 'zod';
import { countAnswer } from './count-answer';

const number = z.number().nullable();

/** Numbers over time, one for each bucket of the axis. */
export const seriesAnswer = z.object({
  counts: z.array(countAnswer),
  values: z.array(number).describe('The measure asked for; null where there is no data.'),
  low: z.array(number).describe('95 % interval of a share (Wilson) or of a count (Garwood), else null.'),
  high: z.array(number),
  undated: countAnswer.describe('Papers of the series that fit no single bucket of the range.'),
});

/** A series of a theme, or of a pair of themes as `a*b`. */
export const themeSeriesAnswer = seriesAnswer.extend({ theme: z.string(), name: z.string() });
