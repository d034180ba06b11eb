/** What an entry states: its kind and its fields, values joined and without their outer braces or quotes. */
export interface BibFields {
  kind: string;
  fields: Map<string, string>;
}

/** Reads one entry from left to right. */
class EntryReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly macros: ReadonlyMap<string, string>,
  ) {}

  read(): BibFields {
    const opening = this.take(/@\s*([a-z]+)\s*[{(]\s*/iy);
    if (opening === null) throw new Error('it does not open as an entry does');
    const kind = (opening[1] as string).toLowerCase();
    if (kind !== 'string') this.take(/[^\s,{}"=]*\s*(?:,|(?=[})]))\s*/y);
    const fields = new Map<string, string>();
    for (;;) {
      const name = this.take(/[\s,]*([^\s=,{}"#]+)\s*=\s*/y);
      if (name === null) break;
      const value = this.value();
      const field = (name[1] as string).toLowerCase();
      if (!fields.has(field)) fields.set(field, value);
    }
    if (this.take(/[\s,]*[})]/y) === null)
      throw new Error(`a field is not understood at "${this.text.slice(this.at, this.at + 30).trim()}"`);
    return { kind, fields };
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  /** Values joined by `#`. */
  private value(): string {
    let value = this.part();
    while (this.take(/\s*#\s*/y) !== null) value += this.part();
    return value;
  }

  private part(): string {
    if (this.text[this.at] === '{') return this.braced();
    if (this.text[this.at] === '"') return this.quoted();
    const bare = this.take(/[^\s,#{}"()]+/y)?.[0];
    if (bare === undefined)
      throw new Error(`a value is missing at "${this.text.slice(this.at, this.at + 30).trim()}"`);
    return this.macros.get(bare.toLowerCase()) ?? bare;
  }

  private braced(): string {
    let depth = 0;
    for (let end = this.at; end < this.text.length; end++) {
      if (this.text[end] === '{') depth++;
      else if (this.text[end] === '}' && --depth === 0) {
        const value = this.text.slice(this.at + 1, end);
        this.at = end + 1;
        return value;
      }
    }
    throw new Error('a brace does not close');
  }

  private quoted(): string {
    let depth = 0;
    for (let end = this.at + 1; end < this.text.length; end++) {
      const character = this.text[end];
      if (character === '{') depth++;
      else if (character === '}') depth--;
      else if (character === '"' && depth <= 0 && this.text[end - 1] !== '\\') {
        const value = this.text.slice(this.at + 1, end);
        this.at = end + 1;
        return value;
      }
    }
    throw new Error('a quote does not close');
  }
}

/**
 * The fields of a BibTeX entry by name in lower case, `#` joined, macros replaced (`macros` by name in
 * lower case; an unknown one stands for itself). Of a field stated twice the first counts.
 * @throws Error that says what is not understood.
 */
export function readBibFields(text: string, macros: ReadonlyMap<string, string>): BibFields {
  return new EntryReader(text, macros).read();
}
