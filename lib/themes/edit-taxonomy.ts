import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import { TidelineError } from '@/lib/errors';
import type { TaxonomyEdit, ThemeFields, WrittenGroup, WrittenPattern } from '@/lib/model/taxonomy-edit';
import { freeMark } from './free-mark';

/** Fields in the order in which a new theme is written. */
const FIELDS = ['name', 'group', 'meaning', 'parents', 'mark', 'patterns', 'not'] as const;

/** How the text is laid out; a list that stands in one line stays there where it fits. */
const LAYOUT = { lineWidth: 110, flowCollectionPadding: false } as const;

const refuse = (why: string): never => {
  throw new TidelineError('bad-taxonomy', why, { body: { errors: [{ line: null, message: why }] } });
};

function listIn(document: Document, key: string): YAMLSeq {
  const list = document.get(key);
  return isSeq(list) ? list : refuse(`The taxonomy has no list of ${key}.`);
}

function themeIn(themes: YAMLSeq, id: string): YAMLMap {
  const found = themes.items.find((item) => isMap(item) && item.get('id') === id);
  return isMap(found) ? found : refuse(`There is no theme "${id}".`);
}

/** Patterns without what says nothing. */
function plain(pattern: WrittenPattern): unknown {
  if (typeof pattern === 'string') return pattern;
  const { phrase, when = [], unless = [], strength = null } = pattern;
  if (when.length + unless.length === 0 && strength === null) return phrase;
  return {
    phrase,
    ...(when.length > 0 ? { when } : {}),
    ...(unless.length > 0 ? { unless } : {}),
    ...(strength === null ? {} : { strength }),
  };
}

/** Writes a list anew; entries that were there before keep their comments and their layout. */
function writeList(document: Document, theme: YAMLMap, key: string, values: readonly unknown[]): void {
  const old = theme.get(key);
  if (values.length === 0 && key !== 'patterns') {
    theme.delete(key);
    return;
  }
  if (!isSeq(old)) {
    theme.set(key, document.createNode(values, { flow: key === 'parents' }));
    return;
  }
  const left = [...old.items];
  const said = (node: unknown): string =>
    JSON.stringify(plain((isScalar(node) || isMap(node) ? node.toJSON() : node) as WrittenPattern));
  old.items = values.map((value) => {
    const at = left.findIndex((node) => said(node) === JSON.stringify(value));
    return at >= 0 ? left.splice(at, 1)[0] : document.createNode(value);
  });
}

function writeFields(document: Document, theme: YAMLMap, fields: ThemeFields): void {
  for (const key of FIELDS) {
    const value = fields[key];
    if (value === undefined) continue;
    if (key === 'patterns') writeList(document, theme, key, (fields.patterns ?? []).map(plain));
    else if (Array.isArray(value)) writeList(document, theme, key, value);
    else theme.set(key, value);
  }
  if (fields.group === undefined) return;
  const groups = listIn(document, 'groups');
  if (!(groups.toJSON() as unknown[]).includes(fields.group)) groups.add(document.createNode(fields.group));
}

/** Writes the groups anew; those that were there keep their comments, and their themes go with a new name. */
function writeGroups(document: Document, groups: readonly WrittenGroup[]): void {
  const list = listIn(document, 'groups');
  const left = [...list.items];
  const names = new Map<string, string>();
  const claimed = new Set(groups.map(({ was }) => was));
  list.items = groups.map((group) => {
    const { name, was = name } = group;
    // Its name was that of a group which is called something else now: it is another one.
    if (group.was === undefined && claimed.has(name)) return document.createNode(name);
    const at = left.findIndex((node) => isScalar(node) && node.value === was);
    const node = at >= 0 ? left.splice(at, 1)[0] : undefined;
    if (!isScalar(node)) {
      return was === name ? document.createNode(name) : refuse(`There is no group "${was}".`);
    }
    names.set(was, name);
    node.value = name;
    return node;
  });
  for (const theme of listIn(document, 'themes').items) {
    if (!isMap(theme)) continue;
    const group = String(theme.get('group'));
    const name = names.get(group) ?? group;
    if (name !== group) theme.set('group', name);
  }
}

function apply(document: Document, edit: TaxonomyEdit): void {
  if ('groups' in edit) {
    writeGroups(document, edit.groups);
    return;
  }
  const themes = listIn(document, 'themes');
  if ('change' in edit) {
    const { theme, ...fields } = edit.change;
    writeFields(document, themeIn(themes, theme), fields);
  } else if ('add' in edit) {
    const { theme, after } = edit.add;
    const { id, ...fields } = theme;
    const node = document.createNode({ id }) as YAMLMap;
    const marks = themes.items.map((item) => (isMap(item) ? String(item.get('mark')) : ''));
    writeFields(document, node, { mark: freeMark(marks), ...fields });
    const at = after === undefined ? themes.items.length : themes.items.indexOf(themeIn(themes, after)) + 1;
    themes.items.splice(at, 0, node);
  } else {
    const gone = themeIn(themes, edit.remove.theme);
    themes.items = themes.items.filter((item) => item !== gone);
    for (const item of themes.items) {
      if (isMap(item)) writeParents(document, item, edit.remove.theme);
    }
  }
}

function writeParents(document: Document, theme: YAMLMap, without: string): void {
  const parents = theme.get('parents');
  const ids = isSeq(parents) ? (parents.toJSON() as string[]) : [];
  if (!ids.includes(without)) return;
  writeList(
    document,
    theme,
    'parents',
    ids.filter((id) => id !== without),
  );
}

/**
 * Applies edits to the text of a taxonomy, one after another. Comments, order and what is not edited stay; the
 * layout is that of the file. What comes out is not checked: `readTaxonomy` does that.
 *
 * @throws TidelineError `bad-taxonomy` where the text cannot be read or an edit names a theme or a group that is
 *   not there.
 */
export function editTaxonomy(yaml: string, edits: readonly TaxonomyEdit[]): string {
  if (edits.length === 0) return yaml;
  const document = parseDocument(yaml, { prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) refuse(error.message);
  for (const edit of edits) apply(document, edit);
  return document.toString(LAYOUT);
}
