import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editTaxonomy } from '@/lib/themes/edit-taxonomy';
import { loadTaxonomy } from '@/lib/themes/load-taxonomy';
import type { TaxonomyFile } from '@/lib/themes/taxonomy-file';

const YAML = `# What we follow
groups:
  - Models # the first
themes:
  # Networks over sets
  - id: transformers
    name: Transformers
    group: Models
    meaning: Attention.
    mark: 1.1.a
    patterns:
      # The plain word
      - transformer
      - =BERT | =GPT # acronyms
  - id: vision
    name: Vision
    group: Models
    meaning: Images.
    parents: [transformers]
    mark: 2.1.a
    patterns: [vision transformer, {phrase: =ViT, when: [image]}]
    not: [vision loss]
`;

describe('editTaxonomy', () => {
  it('changes one field and leaves every other line as it is', () => {
    const edited = editTaxonomy(YAML, [{ change: { theme: 'vision', name: 'Seeing' } }]);
    expect(edited).toBe(YAML.replace('name: Vision', 'name: Seeing'));
  });

  it('adds and takes away patterns; those that stay keep their comments and places', () => {
    const patterns = ['transformer', '=BERT | =GPT', { phrase: '=T5', unless: ['engine'] }];
    expect(editTaxonomy(YAML, [{ change: { theme: 'transformers', patterns } }])).toBe(
      YAML.replace('# acronyms\n', '# acronyms\n      - phrase: =T5\n        unless:\n          - engine\n'),
    );
    const fewer = editTaxonomy(YAML, [{ change: { theme: 'transformers', patterns: ['transformer'] } }]);
    expect(fewer).toBe(YAML.replace('      - =BERT | =GPT # acronyms\n', ''));
  });

  it('adds a theme behind another, in a new group, with a mark that is free', () => {
    const added = loadTaxonomy(
      editTaxonomy(YAML, [
        {
          add: {
            theme: { id: 'graphs', name: 'Graphs', group: 'Data', meaning: 'm', patterns: ['graph'] },
            after: 'transformers',
          },
        },
      ]),
    );
    expect(added.groups).toEqual(['Models', 'Data']);
    expect(added.themes.map(({ id, mark }) => [id, mark])).toEqual([
      ['transformers', '1.1.a'],
      ['graphs', '3.1.a'],
      ['vision', '2.1.a'],
    ]);
  });

  it('removes a theme, and its children lose it as their parent', () => {
    const { themes } = loadTaxonomy(editTaxonomy(YAML, [{ remove: { theme: 'transformers' } }]));
    expect(themes).toMatchObject([{ id: 'vision', parents: [], not: ['vision loss'] }]);
    expect(editTaxonomy(YAML, [{ change: { theme: 'vision', not: [] } }])).not.toContain('vision loss');
  });

  it('orders, adds and renames groups; comments and themes go with them', () => {
    const edited = editTaxonomy(YAML, [{ groups: [{ name: 'Data' }, { name: 'Networks', was: 'Models' }] }]);
    expect(edited).toBe(
      YAML.replace('  - Models #', '  - Data\n  - Networks #').replaceAll('group: Models', 'group: Networks'),
    );
    expect(() => editTaxonomy(YAML, [{ groups: [{ name: 'Data', was: 'Nothing' }] }])).toThrow(
      'There is no group "Nothing"',
    );
  });

  it.each([
    [[{ name: 'Models' }, { name: 'Networks', was: 'Models' }], '  - Models\n  - Networks #'],
    [[{ name: 'Networks', was: 'Models' }, { name: 'Models' }], '  - Networks # the first\n  - Models\n'],
  ])('adds a group with the name that a renamed one had, as in %j', (groups, lines) => {
    const edited = editTaxonomy(YAML, [{ groups }]);
    expect(edited).toContain(lines);
    expect(edited.match(/group: Networks/g)).toHaveLength(2);
  });

  it('leaves it to the check that a group of themes cannot go', () => {
    const edited = editTaxonomy(YAML, [{ groups: [{ name: 'Data' }] }]);
    expect(() => loadTaxonomy(edited)).toThrow('group "Models" is not listed under groups');
  });

  it('refuses to change what is not there', () => {
    expect(() => editTaxonomy(YAML, [{ remove: { theme: 'nobody' } }])).toThrow('There is no theme "nobody"');
    expect(() => editTaxonomy('themes: [', [{ remove: { theme: 'a' } }])).toThrow();
  });

  it('gives back the shipped taxonomy, comments and all, where a change is taken back', () => {
    const shipped = readFileSync('lib/themes/taxonomy.yaml', 'utf8');
    const read = (yaml: string): TaxonomyFile => parse(yaml) as TaxonomyFile;
    const [theme] = read(shipped).themes;
    const change = (name: string) => [{ change: { theme: theme?.id ?? '', name } }];
    const there = editTaxonomy(shipped, change('Another name'));
    const back = editTaxonomy(there, change(theme?.name ?? ''));
    expect(read(back)).toEqual(read(shipped));
    const comments = (yaml: string): string[] => yaml.match(/#.*/g) ?? [];
    expect(comments(back)).toEqual(comments(shipped));
  });
});
