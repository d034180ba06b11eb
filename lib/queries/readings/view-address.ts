import type { RawParameters } from '../../model/request/parse-request';

/** Of the form of an answer, not of what is in it. */
const FORM = ['format', 'limit', 'cursor'];

/**
 * The address that gives a view: its path and the parameters as they were given, in the order of
 * `names`, whatever order they came in. Commas, colons and stars stay, so that it can be read.
 */
export function viewAddress(path: string, names: readonly string[], raw: RawParameters): string {
  const given =
    raw instanceof URLSearchParams
      ? [...raw]
      : Object.entries(raw).flatMap(([name, value]) =>
          [value ?? []].flat().map((one): [string, string] => [name, one]),
        );
  const query = new URLSearchParams(
    names.flatMap((name) =>
      FORM.includes(name) ? [] : given.filter(([key, value]) => key === name && value !== ''),
    ),
  );
  const text = query.toString().replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2A/g, '*');
  return text === '' ? path : `${path}?${text}`;
}
