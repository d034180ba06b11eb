/** A line of the page without its Markdown. */
export interface PlainLine {
  text: string;
  /** Addresses of its links, in order. */
  links: string[];
  /** Numbers of its reference links (`[text][32]`), in order. */
  references: number[];
  /** The line is one link, or a part of one, and nothing else. */
  linked: boolean;
  /** Depth of the heading that the line opens, 0 when it opens none. */
  heading: number;
  /** A link opened on this line closes on a later one. */
  open: boolean;
}

const IMAGE = /!\[[^\]]*\]\([^)]*\)/g;
/** What text browsers leave of a picture inside a link: `[[alt] Name](…)`. */
const PICTURE_IN_LINK = /\[\[[^\]]*\]\s*/g;
const LINK =
  /\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)*)\](?:\(<?([^()\s>]*(?:\([^()\s]*\)[^()\s>]*)*)>?(?:\s+"[^"]*")?\)|\[(\d+)\])/g;
const LINK_END = /\](?:\(<?([^()\s>]+)>?(?:\s+"[^"]*")?\)|\[(\d+)\])\s*$/;
const MARKUP = /[[\]#!<\\`*]/;
/** A longer line is a whole abstract at least; looking for links in it could take for ever. */
const LONGEST_MARKED = 20_000;

/** Takes the hard line breaks (`\\`) and escaped punctuation of Markdown converters off. */
function unescape(text: string): string {
  return text.replace(/\\\\(?=\s|$)/g, ' ').replace(/\\([-_*#+.!()[\]{}<>|`~])/g, '$1');
}

/**
 * Takes the Markdown off a line of the page: pictures go, links leave their text (set off by a space
 * where a number would run into the word before), headings their depth. Links may open on one line
 * and close on another: a bracket that opens at the start of a line, or closes at its end, goes too.
 * A line that is no link, no heading and not inside a link (`inLink`) keeps every character.
 */
export function plainLine(line: string, inLink = false): PlainLine {
  const plain: PlainLine = {
    text: line.trim(),
    links: [],
    references: [],
    linked: false,
    heading: 0,
    open: false,
  };
  if (line.length > LONGEST_MARKED || !MARKUP.test(line)) return plain;
  const heading = /^\s*(#{1,6})\s+/.exec(line);
  if (heading) plain.heading = (heading[1] as string).length;
  const body = line.slice(heading?.[0].length ?? 0).trim();
  const outside = body.replace(IMAGE, '').replace(PICTURE_IN_LINK, '[').replace(LINK, '').trim();
  let text = body.replace(IMAGE, '').replace(PICTURE_IN_LINK, '[');
  text = text.replace(LINK, (_, label: string, url?: string, reference?: string, at?: unknown) => {
    if (url !== undefined && url !== '') plain.links.push(url);
    if (reference !== undefined) plain.references.push(Number(reference));
    const runsInto = typeof at === 'number' && at > 0 && /^\s*\d+\s*$/.test(label);
    return runsInto ? ` ${label}` : label;
  });
  const end = LINK_END.exec(text);
  if (end) {
    if (end[1] !== undefined) plain.links.push(end[1]);
    if (end[2] !== undefined) plain.references.push(Number(end[2]));
    text = text.slice(0, end.index);
  }
  plain.open = /^\[[^\]]*$/.test(text);
  if (plain.open) text = text.slice(1);
  plain.linked =
    plain.open || end !== null || (outside === '' && plain.links.length + plain.references.length > 0);
  if (plain.linked || inLink || plain.heading > 0) text = unescape(text);
  plain.text = text.replace(/^<a [^>]*>\s*<\/a>/, '').trim();
  return plain;
}
