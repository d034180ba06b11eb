import type { Digest } from '../../model/digest';
import type { DigestFoot } from './digest-foot';
import { digestSections, digestTitle } from './digest-words';

const WIDTH = 76;

/**
 * A digest as plain text, wrapped at 76 characters (RFC 3676 wants lines below 78) save for addresses.
 * @param home address of the site, without a slash at the end
 */
export function digestText(digest: Digest, home: string, foot: DigestFoot): string {
  const sections = digestSections(digest).flatMap(({ heading, sentences, entries, more }) => [
    '',
    heading,
    '='.repeat(heading.length),
    ...sentences.flatMap((sentence) => wrapped(sentence)),
    ...entries.flatMap(({ title, path, lines }) => [
      '',
      ...wrapped(oneLine(title), '* ', '  '),
      ...lines.flatMap((line) => wrapped(oneLine(line), '  ', '  ')),
      `  ${home}${path}`,
    ]),
    ...(more === null ? [] : ['', `${more.label}: ${home}${more.path}`]),
  ]);
  return [
    ...wrapped(digestTitle(digest)),
    ...sections,
    '',
    '-- ',
    ...foot.sentences.flatMap((sentence) => wrapped(sentence)),
    ...foot.links.map(({ label, href }) => `${label}: ${href}`),
    '',
  ].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function wrapped(text: string, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const empty = line === (lines.length === 0 ? first : rest);
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest + word;
    } else line += empty ? word : ` ${word}`;
  }
  return [...lines, line];
}
