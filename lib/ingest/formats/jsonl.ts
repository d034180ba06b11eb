import type { DumpFormat } from '../../model/record';
import { fieldNamed } from './field-names';
import { jsonFormat } from './json/json-format';
import { asList, asObject, asText, type JsonObject } from './json/values';
import { recordOfFields, type NamedValue } from './named-fields';

/** A person or a label written as an object: its name, or given and family name. */
function nameOf(object: JsonObject): string | null {
  const text = (...keys: string[]): string | null =>
    keys.map((key) => asText(object[key])).find((name) => name !== null) ?? null;
  const whole = text(
    'name',
    'fullname',
    'full_name',
    'display_name',
    'displayName',
    'value',
    'term',
    'keyword',
  );
  if (whole !== null) return whole;
  const parts = [
    text('given', 'first', 'forenames', 'firstName', 'first_name'),
    text('family', 'last', 'keyname', 'lastName', 'last_name'),
  ];
  const name = parts.filter((part) => part !== null).join(' ');
  return name === '' ? null : name;
}

/** A time stamp in milliseconds (or seconds) since 1970 as a day; any other number as it is. */
function numberText(value: number): string {
  const milliseconds = value > 1e11 ? value : value * 1000;
  return value > 1e8 && milliseconds < 4e12
    ? new Date(milliseconds).toISOString().slice(0, 10)
    : String(value);
}

function namedValue(value: unknown): NamedValue | null {
  if (typeof value === 'number') return Number.isFinite(value) ? numberText(value) : null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value
      .map((entry) => asText(entry) ?? nameOf(asObject(entry) ?? {}))
      .filter((entry) => entry !== null);
  const object = asObject(value);
  return object === null ? null : nameOf(object);
}

/** The object that holds the title: the element itself, or its `content` (OpenReview). */
function titled(element: JsonObject): JsonObject {
  const content = asObject(element['content']);
  const hasTitle = Object.keys(element).some((name) => fieldNamed(name)?.field === 'title');
  return content === null || hasTitle ? element : { ...element, ...content };
}

/**
 * JSON objects with the names of the CSV's columns, one a line, in an array or in an envelope
 * (`papers`, `data`, `results`, `items`), where no other JSON format claims them. Values may be lists
 * and objects with a name; numbers that are times count as such.
 */
export const jsonl: DumpFormat = jsonFormat(
  'jsonl',
  (element, line) => {
    const fields = Object.entries(titled(element)).flatMap(([name, value]) => {
      const stated = namedValue(value);
      return stated === null ? [] : [[name, stated] as const];
    });
    return recordOfFields(line, fields);
  },
  (first, head) => {
    if (first === null) return /"title"\s*:/i.test(head) ? 0.4 : 0;
    const fields = Object.keys(titled(first)).map((name) => fieldNamed(name)?.field);
    if (fields.includes('title')) return 0.5;
    return asList(fields).some((field) => field !== undefined) ? 0.2 : 0;
  },
);
