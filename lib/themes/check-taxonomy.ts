import { branchesTooMuch } from './branches-too-much';
import { KnownPatterns } from './known-patterns';
import { parsePattern, type Pattern } from './parse-pattern';
import { PatternList } from './pattern-list';
import type { TaxonomyFile } from './taxonomy-file';

/** What is wrong, and where: the path of keys from the root of the file. */
export interface Complaint {
  path: PropertyKey[];
  message: string;
}

type ThemeEntry = TaxonomyFile['themes'][number];

function repeated(names: string[], what: string, path: (index: number) => PropertyKey[]): Complaint[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index ? [{ path: path(index), message: `${what} "${name}" stands twice` }] : [],
  );
}

function checkReferences(file: TaxonomyFile): Complaint[] {
  const ids = new Set(file.themes.map((theme) => theme.id));
  return file.themes.flatMap((theme, t) => [
    ...(file.groups.includes(theme.group)
      ? []
      : [
          {
            path: ['themes', t, 'group'],
            message: `theme "${theme.id}": group "${theme.group}" is not listed under groups`,
          },
        ]),
    ...theme.parents.flatMap((parent, p) =>
      ids.has(parent)
        ? []
        : [
            {
              path: ['themes', t, 'parents', p],
              message: `theme "${theme.id}": there is no theme "${parent}" to be its parent`,
            },
          ],
    ),
    ...repeated(theme.parents, `theme "${theme.id}": parent`, (p) => ['themes', t, 'parents', p]),
  ]);
}

/** One complaint for each circle of parents, at its first theme in the order of the file. */
function checkCircles(themes: ThemeEntry[]): Complaint[] {
  const indexOf = new Map(themes.map((theme, index) => [theme.id, index]));
  const done = new Set<string>();
  const complaints: Complaint[] = [];
  const visit = (theme: ThemeEntry, path: string[]): void => {
    const seen = path.indexOf(theme.id);
    if (seen >= 0) {
      const circle = path.slice(seen);
      const first = Math.min(...circle.map((id) => indexOf.get(id) ?? 0));
      complaints.push({
        path: ['themes', first, 'parents'],
        message: `parents go in a circle: ${[...circle, theme.id].join(' → ')}`,
      });
      return;
    }
    if (done.has(theme.id)) return;
    for (const parent of theme.parents) {
      const above = themes[indexOf.get(parent) ?? -1];
      if (above !== undefined) visit(above, [...path, theme.id]);
    }
    done.add(theme.id);
  };
  for (const theme of themes) visit(theme, []);
  return complaints;
}

/** Collects what is wrong with the patterns of one theme. */
class PatternCheck {
  readonly complaints: Complaint[] = [];
  /** The patterns that count under the same condition. */
  private readonly lists = new Map<string, PatternList>();
  /** Exclusions of the theme that can be read. */
  private readonly exclusions = new PatternList();

  constructor(
    private readonly theme: string,
    private readonly known: KnownPatterns,
  ) {}

  /** Takes note of an exclusion, before patterns are checked. */
  exclude(text: string): void {
    try {
      this.exclusions.add(text, parsePattern(text, this.known));
    } catch {
      // Complained of by `check`.
    }
  }

  /** Complains of a pattern that cannot be read, or of which the earlier ones of `list` say every phrase. */
  check(text: string, path: PropertyKey[], list: string | null): void {
    const complain = (why: string) =>
      this.complaints.push({ path, message: `theme "${this.theme}": pattern "${text}"${why}` });
    let pattern: Pattern;
    try {
      pattern = parsePattern(text, this.known);
    } catch (error) {
      complain(`: ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
    if (branchesTooMuch(text, pattern)) {
      complain(' stands for too many phrases: part it into several');
      return;
    }
    if (list === null) return;
    const exclusion = list === 'not' ? null : this.exclusions.covering(pattern);
    if (exclusion !== null) complain(` can never count: the exclusion "${exclusion}" covers it`);
    const patterns = this.lists.get(list) ?? new PatternList();
    this.lists.set(list, patterns);
    const earlier = patterns.covering(pattern);
    if (earlier !== null) complain(` says nothing that "${earlier}" does not`);
    patterns.add(text, pattern);
  }
}

/** Patterns that cannot be read, and patterns of which earlier ones of the same list already say every phrase. */
function checkPatterns(theme: ThemeEntry, t: number, known: KnownPatterns): Complaint[] {
  const patterns = new PatternCheck(theme.id, known);
  for (const text of theme.not) patterns.exclude(text);
  for (const [p, pattern] of theme.patterns.entries()) {
    const path = ['themes', t, 'patterns', p];
    const condition = JSON.stringify([pattern.when, pattern.unless, pattern.strength]);
    patterns.check(pattern.phrase, path, condition);
    for (const [i, text] of pattern.when.entries()) patterns.check(text, [...path, 'when', i], null);
    for (const [i, text] of pattern.unless.entries()) patterns.check(text, [...path, 'unless', i], null);
  }
  for (const [n, text] of theme.not.entries()) patterns.check(text, ['themes', t, 'not', n], 'not');
  return patterns.complaints;
}

/**
 * What zod cannot see: ids and groups that stand twice, unknown groups and parents, parents in a
 * circle, patterns that cannot be read or repeat others of their theme.
 *
 * @param known filled and used, as by `parsePattern`.
 * @returns every complaint; empty when the taxonomy is sound.
 */
export function checkTaxonomy(file: TaxonomyFile, known: KnownPatterns = new KnownPatterns()): Complaint[] {
  return [
    ...repeated(file.groups, 'group', (g) => ['groups', g]),
    ...repeated(
      file.themes.map((theme) => theme.id),
      'theme',
      (t) => ['themes', t, 'id'],
    ),
    ...checkReferences(file),
    ...checkCircles(file.themes),
    ...file.themes.flatMap((theme, t) => checkPatterns(theme, t, known)),
  ];
}
