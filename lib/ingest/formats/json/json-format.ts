import type { FormatName } from '../../../model/format';
import type { DumpFormat, Parsed, RawRecord } from '../../../model/record';
import { excerpt } from '../excerpt';
import { JsonDocument } from './json-document';
import { jsonElements } from './json-elements';
import type { JsonElement } from './json-element';
import { asObject, type JsonObject } from './values';

/** What a format makes of an element: a record, or the reason why it is none. */
export type ReadObject = (object: JsonObject, line: number, dumpName: string | null) => RawRecord | string;

function parsed(element: JsonElement, read: ReadObject, dumpName: string | null): Parsed {
  const { line } = element;
  const reject = (reason: string, text: string): Parsed => ({
    kind: 'rejected',
    rejected: { line, reason, excerpt: excerpt(text) },
  });
  if (element.problem !== null) return reject(element.problem, element.excerpt);
  const object = asObject(element.value);
  if (object === null) return reject('no JSON object', JSON.stringify(element.value));
  const record = read(object, line, dumpName);
  return typeof record === 'string'
    ? reject(record, JSON.stringify(object).slice(0, 1000))
    : { kind: 'record', record };
}

/** The first element of a JSON dump that opens with `head`, as far as it lies there; null when it is no JSON. */
function firstObject(head: string): JsonObject | null {
  const document = new JsonDocument();
  for (const element of [...document.push(head), ...document.end()])
    if (element.problem === null) return asObject(element.value);
  return null;
}

/**
 * A format whose dumps are JSON: objects one a line, in an array or in an envelope, each read by
 * `read`. `sure` tells from the first object how sure the format is, and from the opening text where
 * that object is longer than the opening.
 */
export function jsonFormat(
  name: FormatName,
  read: ReadObject,
  sure: (first: JsonObject | null, head: string) => number,
): DumpFormat {
  return {
    name,
    sniff: (head) => {
      const text = head.trimStart();
      return /^(?:\[\s*)?\{/.test(text) ? sure(firstObject(text), text) : 0;
    },
    async *parse(text, dumpName = null) {
      for await (const elements of jsonElements(text))
        for (const element of elements) yield parsed(element, read, dumpName);
    },
  };
}
