import type { SearchQuery, Term } from './search-query';
import { wordsOf } from './words-of';

/** Most words in one query. */
const MOST_WORDS = 64;
/** Fewest letters before an asterisk: shorter beginnings stand for much of the dictionary. */
const LEAST_PREFIX = 3;

/** Most parentheses within one another. */
const DEEPEST = 20;

/** Why a query cannot be read, and where. */
export class QueryProblem extends Error {
  override readonly name = 'QueryProblem';
  /** @param at the character at fault, counted from 1 */
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

interface Piece {
  kind: 'word' | 'phrase' | 'or' | 'open' | 'close';
  /** A minus stands before it. */
  minus: boolean;
  /** An equals sign stands before its quotation mark. */
  exact: boolean;
  text: string;
  /** Where the piece and where its text begin, counted from 0. */
  start: number;
  at: number;
}

/**
 * Reads a query. Words side by side must all be there, `OR` (in capitals) parts alternatives and binds
 * less tightly than standing side by side, `-` leaves out what follows, parentheses group. `"…"` is a phrase:
 * its words stand next to each other in this order, in the title or in the abstract; a word that
 * punctuation divides, such as `test-time`, is a phrase too. `word*` stands for every word that begins so,
 * `=GAN` (or `="…"`) for that very word in its own case. Punctuation alone means nothing.
 * @throws QueryProblem where the query is not of this form, holds no word or too many.
 */
export function parseQuery(text: string): SearchQuery {
  const pieces = piecesOf(text);
  const reader = new Reader(pieces, text.length);
  const query = reader.alternatives(0);
  const rest = pieces[reader.at];
  if (rest !== undefined) throw problem('this parenthesis closes nothing', rest.start);
  if (query === null) throw problem('there is no word in it', 0);
  return query;
}

function problem(message: string, at: number): QueryProblem {
  return new QueryProblem(message, at + 1);
}

const PIECE = /(-?)(?:(=?)"([^"]*)("?)|(\()|([^\s()"]+))|\)/gu;

function piecesOf(text: string): Piece[] {
  // Quotation marks as word processors make them are as good.
  return [...text.replace(/[“”„]/g, '"').matchAll(PIECE)].map((found): Piece => {
    const [whole, sign = '', equals, quoted, closing, open, word] = found;
    const start = found.index;
    const piece = { minus: sign === '-', exact: equals === '=', start };
    if (quoted !== undefined) {
      const at = start + whole.indexOf('"') + 1;
      if (closing === '') throw problem('the quotation mark that opens here is not closed', at - 1);
      return { ...piece, kind: 'phrase', text: quoted, at };
    }
    if (word === undefined)
      return { ...piece, kind: open === undefined ? 'close' : 'open', text: '', at: start };
    return { ...piece, kind: whole === 'OR' ? 'or' : 'word', text: word, at: start + sign.length };
  });
}

class Reader {
  at = 0;
  #words = 0;

  constructor(
    readonly pieces: readonly Piece[],
    readonly length: number,
  ) {}

  /** `a b OR c`; null where there is no word. */
  alternatives(depth: number): SearchQuery | null {
    const found: SearchQuery[] = [];
    for (;;) {
      const all = this.#together(depth);
      const or = this.pieces[this.at];
      if (or?.kind !== 'or') {
        if (all === null && found.length > 0) throw problem('OR needs words after it', this.#here());
        if (all !== null) found.push(all);
        return combined('any', found);
      }
      if (all === null) throw problem('OR needs words before it', or.start);
      found.push(all);
      this.at += 1;
    }
  }

  #together(depth: number): SearchQuery | null {
    const found: SearchQuery[] = [];
    for (;;) {
      const piece = this.pieces[this.at];
      if (piece === undefined || piece.kind === 'or' || piece.kind === 'close') return combined('all', found);
      const one = this.#one(piece, depth);
      if (one !== null) found.push(one);
    }
  }

  #one(piece: Piece, depth: number): SearchQuery | null {
    this.at += 1;
    const of = piece.kind === 'open' ? this.#group(piece, depth) : this.#phrase(piece);
    return of !== null && piece.minus ? { kind: 'not', of } : of;
  }

  #phrase(piece: Piece): SearchQuery | null {
    const terms = this.#terms(piece);
    if (terms.length > 0) return { kind: 'phrase', terms };
    if (piece.kind === 'phrase') throw problem('there is no word between the quotation marks', piece.at - 1);
    return null;
  }

  #group(open: Piece, depth: number): SearchQuery | null {
    if (depth === DEEPEST) throw problem(`parentheses stand in more than ${DEEPEST} others`, open.start);
    const inner = this.alternatives(depth + 1);
    if (this.pieces[this.at]?.kind !== 'close') {
      throw problem('the parenthesis that opens here is not closed', open.start);
    }
    this.at += 1;
    return inner;
  }

  #terms(piece: Piece): Term[] {
    const terms: Term[] = [];
    for (const chunk of piece.text.matchAll(/\S+/gu)) {
      terms.push(...termsOf(chunk[0], piece.at + chunk.index, piece.exact));
    }
    this.#words += terms.length;
    if (this.#words > MOST_WORDS) throw problem(`there are more than ${MOST_WORDS} words`, piece.at);
    return terms;
  }

  #here(): number {
    return this.pieces[this.at]?.start ?? this.length;
  }
}

function combined(kind: 'all' | 'any', of: SearchQuery[]): SearchQuery | null {
  return of.length > 1 ? { kind, of } : (of[0] ?? null);
}

/** The words of what stands between two blanks. */
function termsOf(chunk: string, at: number, exactPhrase: boolean): Term[] {
  const exact = exactPhrase || chunk.startsWith('=');
  const star = chunk.indexOf('*');
  const isPrefix = star !== -1 && /[\p{L}\p{M}\p{N}]$/u.test(chunk.slice(0, star));
  if (isPrefix && /[\p{L}\p{N}]/u.test(chunk.slice(star)))
    throw problem('an asterisk stands at the end of a word', at + star);
  if (isPrefix && exact) throw problem('an asterisk cannot stand at a word in its own case', at + star);
  const words = wordsOf(chunk);
  return words.map((word, index): Term => {
    if (exact) return { kind: 'exact', word };
    const folded = word.toLowerCase();
    if (!isPrefix || index < words.length - 1) return { kind: 'like', word: folded };
    if (folded.length < LEAST_PREFIX)
      throw problem(`an asterisk needs ${LEAST_PREFIX} letters before it`, at + star);
    return { kind: 'prefix', word: folded };
  });
}
