import type { Network } from '../network/draw-network';
import { NetworkMarks } from '../svg/NetworkMarks';
import type { PictureContent } from './picture-content';

/** Narrower pictures show the network of narrow pages. */
const WIDE_FROM = 640;

/** The picture of a network, in one of its two sizes. */
export function networkPicture(
  network: Network,
  words: Pick<PictureContent, 'title' | 'sub' | 'notes' | 'alt'>,
): PictureContent {
  return {
    ...words,
    plot: (width) => {
      const chart = width < WIDE_FROM ? network.narrow : network.wide;
      return {
        width: chart.width,
        height: chart.height,
        marks: <NetworkMarks chart={chart} network={network} />,
      };
    },
  };
}
