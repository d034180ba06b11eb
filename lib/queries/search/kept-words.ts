import type { Database } from '../../db/client';
import type { BlockWord } from '../../search/word-block';

const MOST_BYTES = 64 * 2 ** 20;
/** What an entry takes besides its places. */
const ENTRY_BYTES = 200;

/**
 * Words of segments that were read before, by stem: a segment never changes, so what it holds of a stem is the
 * same for ever, in every process. Those that were not asked for longest are forgotten beyond 64 MB.
 */
export class KeptWords {
  readonly #words = new Map<string, { words: BlockWord[]; bytes: number }>();
  #bytes = 0;

  static of({ kept }: Pick<Database, 'kept'>): KeptWords {
    const words = (kept.get('search-words') as KeptWords | undefined) ?? new KeptWords();
    kept.set('search-words', words);
    return words;
  }

  constructor(private readonly most = MOST_BYTES) {}

  /** Null where they were not kept. */
  get(segment: number, stem: string): BlockWord[] | null {
    const key = `${segment} ${stem}`;
    const entry = this.#words.get(key);
    if (entry === undefined) return null;
    // A map lists its keys in the order in which they came: this one is the newest again.
    this.#words.delete(key);
    this.#words.set(key, entry);
    return entry.words;
  }

  keep(segment: number, stem: string, words: BlockWord[]): void {
    const key = `${segment} ${stem}`;
    const bytes = words.reduce((sum, { places }) => sum + places.bytes, ENTRY_BYTES);
    this.#bytes += bytes - (this.#words.get(key)?.bytes ?? 0);
    this.#words.delete(key);
    this.#words.set(key, { words, bytes });
    for (const [oldest, entry] of this.#words) {
      if (this.#bytes <= this.most) break;
      this.#words.delete(oldest);
      this.#bytes -= entry.bytes;
    }
  }
}
