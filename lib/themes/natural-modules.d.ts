// natural declares types for the whole package only, which is too heavy to load; these are the parts in use.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: { stem(word: string): string };
  export default PorterStemmer;
}

declare module 'natural/lib/natural/tokenizers/sentence_tokenizer.js' {
  export default class SentenceTokenizer {
    constructor(abbreviations?: string[], trimSentences?: boolean);
    tokenize(text: string): string[];
  }
}

declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  const tokenizers: { WordTokenizer: new () => { tokenize(text: string): string[] } };
  export default tokenizers;
}

declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    /** Takes a document of terms as they stand. */
    addDocument(terms: string[]): void;
    /** Of each document, in their order, the sum over the terms of how often it has one × its IDF. */
    tfidfs(terms: string[]): number[];
  }
}

declare module 'natural/lib/natural/brill_pos_tagger/lib/Lexicon.js' {
  export default class Lexicon {
    constructor(language: 'EN', unknown: string);
    /** Parts of speech, the commonest first; of a word that it does not know, `unknown` alone. */
    tagWord(word: string): string[];
  }
}
