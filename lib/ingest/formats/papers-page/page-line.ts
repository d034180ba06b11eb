import { furniture, type Furniture } from './furniture';
import type { PlainLine } from './inline-markup';
import { trailerPart, type TrailerPart } from './trailer';

/** What a line of the page is, as far as the line itself tells. */
export type PageLine =
  | { kind: 'blank' }
  | { kind: 'furniture'; which: Furniture }
  /** The heading mark under a title. */
  | { kind: 'underline' }
  /** A number or a dash by itself: upvotes or comments; `opens` where it surely stands before a title. */
  | { kind: 'count'; opens: boolean }
  | { kind: 'submitted'; named: boolean }
  | { kind: 'trailer'; part: TrailerPart }
  | { kind: 'address' }
  /** Where a numbered link leads. */
  | { kind: 'reference'; number: number; url: string }
  | { kind: 'heading' }
  | { kind: 'text' };

/** Rules, fences, pictures without a name, brackets of links that open or close elsewhere. */
const NOISE = /^(?:[-*_•\\\s]{2,}|[*•]|```.*|[-*•]?\s*\[[^\]]*\]|[[\]]+)$/;
const COUNT = /^(\[-\]\s*|-?\s*\[x\]\s*)?(?:upvote\s*)?(?:\d[\d,.]*k?|-)$/i;
const ADDRESS = /^<?https?:\/\/\S+>?$/i;
const REFERENCE = /^(?:\[(\d+)\]:|(\d+)\.)\s+<?(https?:\/\/[^\s>]+)>?$/;

/** Tells what a line is; `inText` says that a paragraph of several lines is open, which a number or an address may go on. */
export function pageLine(plain: PlainLine, inText: boolean): PageLine {
  const { text } = plain;
  if (text === '') return { kind: 'blank' };
  if (/^={3,}$/.test(text)) return { kind: 'underline' };
  if (NOISE.test(text)) return { kind: 'blank' };
  const which = furniture(text);
  if (which !== null) return { kind: 'furniture', which };
  const count = COUNT.exec(text);
  if (count && !inText) return { kind: 'count', opens: count[1] !== undefined };
  const submitted = /^(?:·\s*)?submitted by\b\s*(.*)$/i.exec(text);
  if (submitted && text.length < 120) return { kind: 'submitted', named: submitted[1] !== '' };
  const part = trailerPart(text);
  if (part !== null) return { kind: 'trailer', part };
  const reference = REFERENCE.exec(text);
  if (reference)
    return { kind: 'reference', number: Number(reference[1] ?? reference[2]), url: reference[3] as string };
  if (ADDRESS.test(text) && (!inText || /huggingface\.co\//.test(text))) return { kind: 'address' };
  return { kind: plain.heading > 0 ? 'heading' : 'text' };
}
