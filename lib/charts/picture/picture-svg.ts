import { createElement } from 'react';
import type { PictureContent } from './picture-content';
import { PictureFrame } from './PictureFrame';
import { eitherColours, schemeColours, type Scheme } from './scheme-colours';
import { staticMarkup } from './static-markup';
import { wrapText } from './wrap-text';

/** How a picture is drawn. */
export interface PictureLook {
  /** `either`: for a page in a browser, which knows the reader's own. */
  scheme: Scheme | 'either';
  /** Pixels; the width of a form of its own size is that of its drawing where none is asked for. */
  width?: number | undefined;
  height?: number | undefined;
  /** How many pixels each of them becomes. */
  scale: number;
  background: 'surface' | 'transparent';
}

const MARGIN = 24;
const USUAL_WIDTH = 960;
/** A plot is not drawn lower than this. */
const LEAST_PLOT = 160;
const LINES = { title: 27, sub: 19, notes: 17, link: 16 };

/**
 * The picture of a chart as SVG that stands alone: what the page shows, from the same definition, with
 * title, what is said under the chart and the address of the view. No script, no style sheet, no font.
 */
export function pictureSvg(content: PictureContent, address: string, look: PictureLook): string {
  const width = look.width ?? USUAL_WIDTH;
  const inner = width - 2 * MARGIN;
  const texts = textLines(content, address, inner);
  const above = MARGIN + texts.title.length * LINES.title + texts.sub.length * LINES.sub + 14;
  const below = 14 + texts.notes.length * LINES.notes + texts.link.length * LINES.link + MARGIN;
  const room = look.height === undefined ? null : Math.max(LEAST_PLOT, look.height - above - below);
  const plot = content.plot(inner, room);
  const drawn = { width: Math.max(width, plot.width + 2 * MARGIN), height: above + plot.height + below };
  // A form of its own size is scaled to the width asked for, not cut.
  const fit = look.width === undefined ? 1 : look.width / drawn.width;
  const shown = {
    width: Math.round(drawn.width * fit) * look.scale,
    height: Math.round(look.height ?? drawn.height * fit) * look.scale,
  };
  const frame = createElement(PictureFrame, {
    ...{
      shown,
      drawn,
      alt: `${content.title}${/[.?]$/.test(content.title) ? '' : '.'} ${content.alt}`,
      left: MARGIN,
      plotTop: above,
    },
    ground: look.background === 'surface',
    lines: placed(texts, above + plot.height + 14),
    children: plot.marks,
  });
  return `${staticMarkup(frame, look.scheme === 'either' ? eitherColours() : schemeColours(look.scheme))}\n`;
}

type Texts = Record<keyof typeof LINES, string[]>;

function textLines({ title, sub, notes }: PictureContent, address: string, width: number): Texts {
  return {
    title: wrapText(title, width, 21, true),
    sub: wrapText(sub, width, 13),
    notes: wrapText(notes.join(' '), width, 12),
    link: wrapText(`Tideline  ${address}`, width, 11),
  };
}

/** Title and subtitle from the top, the others from the foot of the plot. */
function placed(texts: Texts, foot: number) {
  let y = MARGIN - 6;
  const stack = (part: keyof typeof LINES) =>
    texts[part].map((text) => {
      y += LINES[part];
      return { text, y };
    });
  const [title, sub] = [stack('title'), stack('sub')];
  y = foot;
  return { title, sub, notes: stack('notes'), link: stack('link') };
}
