import { parsePattern } from './parse-pattern';
import { phraseKey } from './phrase-key';
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

/** Patterns that cannot be read, and patterns of which an earlier one of the same list already accepts every phrase. */
function checkPatterns(theme: ThemeEntry, t: number): Complaint[] {
  const complaints: Complaint[] = [];
  const check = (text: string, path: PropertyKey[], seen: Map<string, string> | null, condition: string) => {
    let keys: string[];
    try {
      keys = parsePattern(text).map(phraseKey);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      complaints.push({ path, message: `theme "${theme.id}": pattern "${text}": ${why}` });
      return;
    }
    const known = keys.map((key) => seen?.get(key + condition));
    if (seen !== null && known.every((earlier) => earlier !== undefined)) {
      const message = `theme "${theme.id}": pattern "${text}" says nothing that "${known[0]}" does not`;
      complaints.push({ path, message });
    }
    for (const key of keys) seen?.set(key + condition, text);
  };
  const patterns = new Map<string, string>();
  for (const [p, pattern] of theme.patterns.entries()) {
    const path = ['themes', t, 'patterns', p];
    const condition = JSON.stringify([pattern.when, pattern.unless, pattern.strength]);
    check(pattern.phrase, path, patterns, condition);
    for (const [i, text] of pattern.when.entries()) check(text, [...path, 'when', i], null, '');
    for (const [i, text] of pattern.unless.entries()) check(text, [...path, 'unless', i], null, '');
  }
  const exclusions = new Map<string, string>();
  for (const [n, text] of theme.not.entries()) check(text, ['themes', t, 'not', n], exclusions, '');
  return complaints;
}

/**
 * What zod cannot see: ids and groups that stand twice, unknown groups and parents, parents in a
 * circle, patterns that cannot be read or repeat others of their theme.
 *
 * @returns every complaint; empty when the taxonomy is sound.
 */
export function checkTaxonomy(file: TaxonomyFile): Complaint[] {
  return [
    ...repeated(file.groups, 'group', (g) => ['groups', g]),
    ...repeated(
      file.themes.map((theme) => theme.id),
      'theme',
      (t) => ['themes', t, 'id'],
    ),
    ...checkReferences(file),
    ...checkCircles(file.themes),
    ...file.themes.flatMap(checkPatterns),
  ];
}
