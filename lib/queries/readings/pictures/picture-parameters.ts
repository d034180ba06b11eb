import { z } from 'zod';
import { SCHEMES } from '../../../charts/picture/scheme-colours';
import { wholeNumberParameter } from '../../../model/request/whole-number-parameter';

const PIXELS = wholeNumberParameter(240, 4000);

/** What every picture takes beside its question. */
export const pictureParameters = z.object({
  scheme: z.enum(SCHEMES, 'must be light or dark').default('light').describe('Of a picture.'),
  width: PIXELS.optional().describe('Of a picture, in pixels.'),
  height: PIXELS.optional().describe('Of a picture, in pixels; without it what the drawing needs.'),
  scale: wholeNumberParameter(1, 2)
    .default(1)
    .describe('Pixels of a picture for each that was asked for: 2 for dense screens.'),
  background: z
    .enum(['surface', 'transparent'], 'must be surface or transparent')
    .default('surface')
    .describe('Of a picture.'),
});
