import { z } from 'zod';
import { TREND_FORMS } from '../../../charts/trend/trend-form';

/** How series over time are drawn, on the page as in a picture. */
export const trendParameters = z.object({
  form: z
    .enum(TREND_FORMS, `must be ${TREND_FORMS.join(', ')}`)
    .default('lines')
    .describe('How a picture draws the series; more than six lines become a panel each.'),
  bursts: z
    .enum(['on', 'off'], 'must be on or off')
    .default('on')
    .describe('Whether a picture marks bursts.'),
  chart: z
    .enum(['series', 'papers'], 'must be series or papers')
    .default('series')
    .describe('What a picture shows: the series, or all papers by year (bucket=year) as bars.'),
});
export type TrendLook = z.output<typeof trendParameters>;
