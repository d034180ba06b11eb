import type { PaperText } from '../model/paper-text';
import type { Span, Tag } from '../model/theme';
import type { Tagger } from '../themes/tagger';

/** Names that tags hold, and their numbers. */
export interface TagNumbers {
  themes: string[];
  patterns: string[];
  themeNumbers: Map<string, number>;
  patternNumbers: Map<string, number>;
}

/** Numbers the themes and patterns of a tagger; equal taggers give equal numbers. */
export function tagNumbers({ taxonomy, themeIds }: Pick<Tagger, 'taxonomy' | 'themeIds'>): TagNumbers {
  const phrases = taxonomy.themes.flatMap((theme) => theme.patterns.map(({ phrase }) => phrase));
  const patterns = [...new Set(phrases)];
  const numbered = (names: string[]) => new Map(names.map((name, number) => [name, number]));
  return {
    themes: themeIds,
    patterns,
    themeNumbers: numbered(themeIds),
    patternNumbers: numbered(patterns),
  };
}

/**
 * Writes tags as numbers, which cross to another thread at the cost of a copy. For each text: how many
 * tags; for each tag: theme, whether it is `about`, how many spans; for each span: pattern, whether it
 * is in the title, start, end.
 */
export function packTags(
  { themeNumbers, patternNumbers }: TagNumbers,
  tags: Tag[][],
): Int32Array<ArrayBuffer> {
  const packed: number[] = [];
  for (const ofText of tags) {
    packed.push(ofText.length);
    for (const { theme, strength, spans } of ofText) {
      packed.push(themeNumbers.get(theme) ?? -1, strength === 'about' ? 1 : 0, spans.length);
      for (const { field, start, end, pattern } of spans) {
        packed.push(patternNumbers.get(pattern) ?? -1, field === 'title' ? 1 : 0, start, end);
      }
    }
  }
  return Int32Array.from(packed);
}

/** Reads what `packTags` wrote of the tags of `texts`. */
export function unpackTags(numbers: TagNumbers, texts: readonly PaperText[], packed: Int32Array): Tag[][] {
  let at = 0;
  const take = () => packed[at++] as number;
  const takeSpan = ({ title, abstract }: PaperText): Span => {
    const pattern = numbers.patterns[take()] ?? '';
    const field = take() === 1 ? 'title' : 'abstract';
    const start = take();
    const end = take();
    const text = (field === 'title' ? title : (abstract ?? '')).slice(start, end);
    return { field, start, end, text, pattern };
  };
  return texts.map((text) =>
    Array.from({ length: take() }, (): Tag => {
      const theme = numbers.themes[take()] ?? '';
      const strength = take() === 1 ? 'about' : 'mention';
      return { theme, strength, spans: Array.from({ length: take() }, () => takeSpan(text)) };
    }),
  );
}
