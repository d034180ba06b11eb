/** One line without its indent; blank lines and comments are left out. */
interface Line {
  indent: number;
  text: string;
}

/** Thrown where the text is not plain; never leaves this file. */
class NotPlain extends Error {}

const KEY = /^([a-z]+):(?: (.*))?$/;
/** A plain scalar in a list of brackets, and one anywhere else; what YAML could read otherwise is left to YAML. */
const IN_BRACKETS = /^[A-Za-z0-9=(\\][^[\]{},:#"'`]*$/;
const ALONE = /^[A-Za-z0-9=(\\](?:[^:#]|:(?! |$)|(?<! )#)*$/;
/** Numbers, truth and nothing, in YAML's core schema. */
const NO_TEXT = /^(?:0o[0-7]+|0x[0-9a-f]+|\d+(?:\.\d*)?(?:e[-+]?\d+)?|null|true|false)$/i;

function scalar(text: string, form: RegExp): string {
  if (!form.test(text) || NO_TEXT.test(text)) throw new NotPlain();
  return text;
}

/** Reads lines one after another. */
class Reader {
  private at = 0;

  constructor(private readonly lines: Line[]) {}

  whole(): unknown {
    const value = this.block(0);
    if (this.at < this.lines.length) throw new NotPlain();
    return value;
  }

  /** The list or mapping whose entries begin at `indent`. */
  private block(indent: number): unknown {
    const line = this.lines[this.at];
    if (line?.indent !== indent) throw new NotPlain();
    return line.text.startsWith('- ') ? this.list(indent) : this.mapping(indent);
  }

  private list(indent: number): unknown[] {
    const entries: unknown[] = [];
    for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
      if (!line.text.startsWith('- ')) break;
      const text = line.text.slice(2);
      if (KEY.test(text)) {
        // The first key of a mapping stands behind the hyphen.
        this.lines[this.at] = { indent: indent + 2, text };
        entries.push(this.mapping(indent + 2));
      } else {
        this.at++;
        entries.push(scalar(text, ALONE));
      }
    }
    return this.closed(indent, entries);
  }

  private mapping(indent: number): Record<string, unknown> {
    const entries: Record<string, unknown> = {};
    for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
      const [, key, value] = KEY.exec(line.text) ?? [];
      if (key === undefined || Object.hasOwn(entries, key)) throw new NotPlain();
      this.at++;
      entries[key] = value === undefined ? this.below(indent) : this.inline(value, indent);
    }
    return this.closed(indent, entries);
  }

  /** `value`, unless a line that is indented further follows, which would belong to its last entry. */
  private closed<T>(indent: number, value: T): T {
    if ((this.lines[this.at]?.indent ?? 0) > indent) throw new NotPlain();
    return value;
  }

  /** What stands on the lines under a key. */
  private below(indent: number): unknown {
    const line = this.lines[this.at];
    if (line === undefined || line.indent <= indent) throw new NotPlain();
    return line.text.startsWith('[') ? this.brackets('', indent) : this.block(line.indent);
  }

  private inline(value: string, indent: number): unknown {
    return value.startsWith('[') ? this.brackets(value, indent) : scalar(value, ALONE);
  }

  /** A list in brackets under a key at `indent`; it may go on over lines. */
  private brackets(begun: string, indent: number): string[] {
    let text = begun;
    while (!text.endsWith(']')) {
      // A line must end an entry or the list: an entry may go on over lines, and that is not plain.
      const line = text === '' || /[[,]$/.test(text) ? this.lines[this.at++] : undefined;
      if (line === undefined || line.indent <= indent) throw new NotPlain();
      text += line.text;
    }
    const inside = text.slice(1, -1).trim().replace(/,$/, '');
    if (!text.startsWith('[') || inside === '') throw new NotPlain();
    return inside.split(',').map((entry) => scalar(entry.trim(), IN_BRACKETS));
  }
}

/**
 * Reads YAML as plain as the taxonomy that is shipped: mappings with keys of small letters, lists, lists in brackets,
 * and texts without quotes. It is some twenty times faster than a parser of all of YAML, which is most
 * of a start.
 *
 * @returns what a parser of YAML 1.2 would, or null where the text is not so plain and one must be asked.
 */
export function readPlainYaml(yaml: string): unknown {
  if (/[^\n -~\u00a1-\u024f\u0370-\u03ff\u2010-\u2027]/.test(yaml)) return null;
  const lines: Line[] = [];
  for (const raw of yaml.split('\n')) {
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) continue;
    lines.push({ indent: raw.length - raw.trimStart().length, text });
  }
  try {
    return new Reader(lines).whole();
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}
