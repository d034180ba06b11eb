import type { FormatName } from '../../../model/format';
import type { DumpFormat, Parsed, RawRecord } from '../../../model/record';
import { cleanText } from '../clean-text';
import { excerpt } from '../excerpt';
import { XmlExtents, type Extent } from './xml-extents';
import { childNamed, readXml, type XmlElement } from './xml-tree';

/** What a format makes of an element: a record, the reason why it is none, or null where it is not meant to be one. */
export type ReadElement = (element: XmlElement, line: number) => RawRecord | string | null;

/** The clean text of the first element of that name inside; null where there is none or it is empty. */
export function textOf(element: XmlElement | null, name: string): string | null {
  const child = childNamed(element, name);
  return child === null ? null : cleanText(child.text);
}

function parsed(extent: Extent, read: ReadElement): Parsed[] {
  const reject = (reason: string): Parsed[] => [
    { kind: 'rejected', rejected: { line: extent.line, reason, excerpt: excerpt(extent.text) } },
  ];
  if (extent.problem !== null) return reject(extent.problem);
  let element: XmlElement;
  try {
    element = readXml(extent.text);
  } catch (error) {
    return reject(`no well-formed XML: ${(error as Error).message}`);
  }
  const record = read(element, extent.line);
  if (record === null) return [];
  return typeof record === 'string' ? reject(record) : [{ kind: 'record', record }];
}

/** A format whose dumps are XML: the elements of these names, each read by what `reader` gives for one dump. */
export function xmlFormat(
  name: FormatName,
  names: readonly string[],
  sniff: (head: string) => number,
  reader: () => ReadElement,
): DumpFormat {
  return {
    name,
    sniff: (head) => (/^[\s\ufeff]*</.test(head) ? sniff(head) : 0),
    async *parse(text) {
      const extents = new XmlExtents(names);
      const read = reader();
      for await (const chunk of text) for (const extent of extents.push(chunk)) yield* parsed(extent, read);
      for (const extent of extents.end()) yield* parsed(extent, read);
    },
  };
}
