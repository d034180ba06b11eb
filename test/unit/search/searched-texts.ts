import fc from 'fast-check';

// Words that share stems, beginnings and letters, so that little texts meet little queries often.
const WORDS = [
  ...[
    'model',
    'models',
    'Modelling',
    'MODEL',
    'state',
    'space',
    'the',
    'of',
    'general',
    'generative',
    'Generate',
  ],
  ...[
    'GAN',
    'GANs',
    'gan',
    'happy',
    'happiness',
    'file',
    'filing',
    'ability',
    'able',
    'Pólya',
    'polya',
    'x2',
    '2',
  ],
];
const BETWEEN = [' ', ' ', ' ', '-', ', ', '. ', '/'];
const word = fc.constantFrom(...WORDS);
const words = (most: number) =>
  fc
    .array(fc.tuple(word, fc.constantFrom(...BETWEEN)), { maxLength: most })
    .map((parts) => parts.flat().join(''));

export const searchedText = fc.record({ title: words(5), abstract: fc.option(words(14)) });

/** A query as a tree of the parts it is written with. */
export type WrittenQuery = string | { all: WrittenQuery[] } | { any: WrittenQuery[] } | { not: WrittenQuery };

const prefix = word
  .filter((one) => one.length > 3)
  .chain((one) => fc.integer({ min: 3, max: one.length }).map((at) => `${one.slice(0, at)}*`));
const chunk = fc.oneof(
  { weight: 4, arbitrary: word },
  prefix,
  word.map((one) => `=${one}`),
);
const phrase = fc.array(chunk, { minLength: 2, maxLength: 3 }).map((chunks) => `"${chunks.join(' ')}"`);

export const searchQuery = fc.letrec<{ query: WrittenQuery }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    chunk,
    phrase,
    fc.array(tie('query'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('query'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('query').map((not) => ({ not })),
  ),
})).query;

export function asText(query: WrittenQuery): string {
  if (typeof query === 'string') return query;
  if ('not' in query) return `-(${asText(query.not)})`;
  return 'all' in query ? query.all.map(grouped).join(' ') : query.any.map(grouped).join(' OR ');
}

function grouped(query: WrittenQuery): string {
  return `(${asText(query)})`;
}
