/** A question to the API, to be asked in some language. */
export interface ExampleQuestion {
  /** Address of the site, without a slash at the end. */
  home: string;
  /** Path under it, nothing left to fill in. */
  path: string;
  /** Parameters in order, without `format`. */
  query: readonly (readonly [name: string, value: string])[];
  answer: ExampleAnswer;
}

/** How an answer can be had. */
export interface ExampleAnswer {
  /** As CSV. */
  table: boolean;
  /** As JSON, without asking for it. */
  json: boolean;
}

/** How an answer that comes as these media types can be had; the first is the usual one. */
export function exampleAnswer(types: readonly string[]): ExampleAnswer {
  return { table: types.includes('text/csv'), json: /[/+]json$/.test(types[0] ?? '') };
}

/** The address of a question; commas, colons and stars stay, so that it can be read. */
export function exampleUrl({ home, path, query }: ExampleQuestion, format?: string): string {
  const all = [
    ...query.filter(([name]) => name !== 'format'),
    ...(format === undefined ? [] : [['format', format]]),
  ];
  const text = new URLSearchParams(all.map(([name = '', value = '']) => [name, value])).toString();
  const readable = text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2A', '*');
  // An apostrophe would end the string that the address stands in.
  return `${home}${path}${readable === '' ? '' : `?${readable}`}`.replaceAll("'", '%27');
}

/** What the answer is called in a program: `/api/cooccurrence/trend` → `trend`; of one paper or dump `papers`, `dumps`. */
export function exampleName({ path }: Pick<ExampleQuestion, 'path'>): string {
  const words = path.split('/').filter((part) => /^[a-z]+$/.test(part) && part !== 'api');
  return words.at(-1) ?? 'answer';
}
