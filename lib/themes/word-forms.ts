/** Words in -s that are no plural of the word without it. */
const UNCOUNTED = new Set(
  'news lens series species bayes gauss towards always as is has was its this us yes plus thus versus across bias atlas'.split(
    ' ',
  ),
);

/** Irregular plurals that the field uses. */
const IRREGULAR = new Map([
  ['datum', 'data'],
  ['corpus', 'corpora'],
  ['matrix', 'matrices'],
  ['vertex', 'vertices'],
  ['index', 'indices'],
  ['person', 'people'],
  ['human', 'humans'],
  ['child', 'children'],
  ['criterion', 'criteria'],
  ['phenomenon', 'phenomena'],
]);
const SINGULARS = new Map([...IRREGULAR].map(([one, many]) => [many, one]));

/** British and American endings; each is read both ways. At least four letters stand before a doubled l. */
const SPELLINGS: [RegExp, string][] = [
  [/(?<=[a-z]{2})is(?=(e|es|ed|er|ers|ing|able|ation|ations)$)/, 'iz'],
  [/(?<=[a-z]{2})iz(?=(e|es|ed|er|ers|ing|able|ation|ations)$)/, 'is'],
  [/(?<=[a-z]{2})ys(?=(e|es|ed|er|ers|ing)$)/, 'yz'],
  [/(?<=[a-z]{2})yz(?=(e|es|ed|er|ers|ing)$)/, 'ys'],
  [/(?<=[a-z]{3})our(?=(s|ed|ing|al|ally|hood|hoods|able|ful|less)?$)/, 'or'],
  [/(?<=[a-z]{3})or(?=(s|ed|ing|al|ally|hood|hoods|able|ful|less)?$)/, 'our'],
  [/(?<=[a-z]{3}[aeiou])ll(?=(ing|ings|ed|er|ers)$)/, 'l'],
  [/(?<=[a-z]{3}[aeiou])l(?=(ing|ings|ed|er|ers)$)/, 'll'],
  [/(?<=(cent|fib|theat|calib))re(?=s?$)/, 'er'],
  [/(?<=(cent|fib|theat|calib))er(?=s?$)/, 're'],
  [/(?<=(dial|catal|anal))ogue(?=s?$)/, 'og'],
  [/(?<=(dial|catal|anal))og(?=s?$)/, 'ogue'],
];

/** Ends of words that some spelling may change; most words have none of them and need no closer look. */
const CHANGEABLE =
  /(?:[iy][sz](?:e|es|ed|er|ers|ing|able|ations?)|ou?r(?:s|ed|ing|al|ally|hoods?|able|ful|less)?|ll?(?:ings?|ed|ers?)|[bt](?:re|er)s?|[li]og(?:ue)?s?|alog(?:ue)?s?)$/;

function plural(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/sis$/.test(word)) return `${word.slice(0, -2)}es`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function singulars(word: string): string[] {
  const irregular = SINGULARS.get(word);
  if (irregular !== undefined) return [irregular];
  if (!/[^s]s$/.test(word) || /(us|is|ics)$/.test(word) || UNCOUNTED.has(word)) return [];
  if (/ies$/.test(word)) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/[aeiouy]ses$/.test(word)) {
    return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -2)}is`];
  }
  if (/(s|x|z|ch|sh|o)es$/.test(word)) return [word.slice(0, -1), word.slice(0, -2)];
  return [word.slice(0, -1)];
}

/**
 * Swaps British for American endings and back: `quantise` ↔ `quantize`, `behaviour` ↔ `behavior`,
 * `modelling` ↔ `modeling`, `centre` ↔ `center`, `dialogue` ↔ `dialog`. Words that exist in neither
 * spelling (`vectour`) may come out; no text holds them.
 *
 * @returns the spellings other than `word`.
 */
export function spellings(word: string): string[] {
  if (!CHANGEABLE.test(word)) return [];
  return SPELLINGS.filter(([ending]) => ending.test(word)).map(([ending, other]) =>
    word.replace(ending, other),
  );
}

/**
 * The words that a word of a pattern stands for: itself, its regular plural and singular, and the
 * British and American spelling of each. Words of one or two letters stand for themselves.
 *
 * @param word folded, in lower case.
 * @returns without repetition, sorted.
 */
export function wordForms(word: string): string[] {
  if (word.length < 3 || !/^[a-z0-9]+$/.test(word)) return [word];
  const ones = singulars(word);
  const counted = ones.length > 0 ? [word, ...ones, ...ones.map(plural)] : [word, plural(word)];
  return [...new Set(counted.flatMap((form) => [form, ...spellings(form)]))].sort();
}
