import { cleanText } from './clean-text';

/** `"['A', 'B']"`, a list as Python prints it, as its strings; null when the text is none. */
export function pythonList(text: string): string[] | null {
  if (!/^\[.*\]$/s.test(text)) return null;
  const inside = text.slice(1, -1).trim();
  if (inside === '') return [];
  const strings = [...inside.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)];
  const rest = inside.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '').replace(/[\s,]/g, '');
  return rest === '' && strings.length > 0
    ? strings.map((found) => (found[1] ?? found[2] ?? '').replace(/\\(.)/g, '$1'))
    : null;
}

const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;

/** Names between commas: `A. Author, B. Writer`, or `Author, A., Writer, B.` where every second part is initials. */
function betweenCommas(text: string): string[] {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
  if (parts.length === 2 && !parts[0]?.includes(' ')) return [text];
  const paired =
    parts.length % 2 === 0 && parts.every((part, index) => (index % 2 === 1) === INITIALS.test(part));
  return paired
    ? parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ''}`] : []))
    : parts;
}

/**
 * The names in a text that lists authors: between semicolons, bars, `and`, or commas, or a list as
 * Python prints it. Names stay as they are written, `Last, First` included; footnote marks and ids of Scopus in
 * parentheses go.
 */
export function authorNames(text: string): string[] {
  const line = cleanText(text) ?? '';
  const divided = pythonList(line) ?? (/[;|]/.test(line) ? line.split(/[;|]/) : splitWords(line));
  return divided
    .map((name) => cleanText(name.replace(/\s*\((?:\d{6,}|[a-z])\)\s*$/, '')))
    .filter((name) => name !== null && !/^(?:et al\.?|others)$/i.test(name)) as string[];
}

function splitWords(text: string): string[] {
  const joined = text.split(/\s+and\s+|\s*&\s*/);
  if (joined.length > 2 || (joined.length === 2 && !text.includes(',')))
    return joined.flatMap((part) =>
      joined.length > 2 && part.split(',').length === 2 ? [part] : betweenCommas(part),
    );
  return betweenCommas(joined.join(', '));
}
