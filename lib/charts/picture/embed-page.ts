import type { PictureContent } from './picture-content';
import { pictureSvg } from './picture-svg';
import type { Scheme } from './scheme-colours';

/** The style of the page, which its policy names by the hash of these very letters. */
export const EMBED_STYLE =
  ':root{color-scheme:light dark}.light{color-scheme:light}.dark{color-scheme:dark}' +
  'body{margin:0}svg{display:block;width:100%;height:auto}a{display:block;color:inherit;text-decoration:none}' +
  'a:focus-visible{outline:2px solid #0b6fd0;outline-offset:-2px}' +
  '.narrow{display:none}@media(max-width:559px){.wide{display:none}.narrow{display:block}}';

const WIDTHS = { wide: 760, narrow: 376 };

/**
 * A page that holds one chart and nothing else, for frames in other pages: the chart drawn wide and
 * narrow, a link to the view. No script, no cookie, nothing stored, nothing fetched.
 *
 * @param scheme - `either` follows the reader's own.
 */
export function embedPage(content: PictureContent, address: string, scheme: Scheme | 'either'): string {
  const drawn = Object.entries(WIDTHS).map(([form, width]) => {
    const svg = pictureSvg(content, address, { scheme, width, scale: 1, background: 'surface' });
    // Patterns are found by name in the whole page, and one that is not displayed fills nothing.
    const own = svg.replace(/(id="|url\(#)(hatch|mask)/g, `$1${form}-$2`);
    return `<div class="${form}">${own}</div>`;
  });
  const title = escaped(content.title);
  return `<!doctype html>
<html lang="en"${scheme === 'either' ? '' : ` class="${scheme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Tideline</title>
<style>${EMBED_STYLE}</style>
</head>
<body>
<a href="${escaped(address)}" target="_blank" rel="noopener" aria-label="${title} Opens the view in Tideline.">
${drawn.join('')}</a>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
