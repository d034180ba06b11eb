import type { Paper } from '../../model/paper';
import type { Tag } from '../../model/theme';
import type { CopyTarget } from '../stage/copy-into';
import type { CopyValue } from '../stage/copy-row';
import type { ColumnType } from '../stage/row-encoder';
import type { SourceRecord } from '../record/source-record';

const COLUMNS = {
  paper: {
    ...{ id: 'text', title: 'text', abstract: 'text', authors: 'texts', author_count: 'int' },
    ...{ organisation: 'text', venue: 'text', categories: 'texts', keywords: 'texts', arxiv_id: 'text' },
    ...{ doi: 'text', url: 'text', day: 'day', precision: 'text', date_inferred: 'bool', source: 'text' },
  },
  identity_key: { key: 'text', paper_id: 'text', key_id: 'text' },
  record: {
    ...{ paper_id: 'text', dump_id: 'text', position: 'int', line: 'int', title: 'text', abstract: 'text' },
    ...{ has_abstract: 'bool', stated: 'json' },
  },
  tag: {
    ...{ paper_id: 'text', theme_id: 'text', strength: 'text', day: 'day', precision: 'text' },
    ...{ spans: 'ints', patterns: 'texts' },
  },
} as const satisfies Record<string, Record<string, ColumnType>>;

export type PaperTableName = keyof typeof COLUMNS;

/** The types of the columns of a table, in their order. */
export function columnTypes(table: PaperTableName): ColumnType[] {
  return Object.values(COLUMNS[table]);
}

/** The table itself, or the temporary one that waits to go into it. */
export function copyTarget(table: PaperTableName, prefix: '' | 'next_'): CopyTarget {
  return { table: `${prefix}${table}`, columns: Object.keys(COLUMNS[table]) };
}

export function columnList(table: PaperTableName): string {
  return Object.keys(COLUMNS[table])
    .map((name) => `"${name}"`)
    .join(', ');
}

/** Moves what waits for a table into it. */
export function insertNext(table: PaperTableName, conflict = ''): string {
  return `INSERT INTO ${table} (${columnList(table)}) SELECT ${columnList(table)} FROM next_${table} ${conflict}`;
}

export function paperRow(paper: Paper): CopyValue[] {
  return [
    ...[paper.id, paper.title, paper.abstract, paper.authors, paper.authorCount, paper.organisation],
    ...[paper.venue, paper.categories, paper.keywords, paper.arxivId, paper.doi, paper.url],
    ...[paper.date?.day ?? null, paper.date?.precision ?? 'none', paper.date?.source === 'inferred'],
    paper.source,
  ];
}

/** Title and abstract are left out where they are the paper's. */
export function recordRow(
  paper: Paper,
  record: Pick<SourceRecord, 'dump' | 'position' | 'line' | 'title' | 'abstract' | 'stated'>,
): CopyValue[] {
  return [
    ...[paper.id, record.dump, record.position, record.line],
    record.title === paper.title ? null : record.title,
    record.abstract === paper.abstract ? null : record.abstract,
    record.abstract !== null,
    record.stated,
  ];
}

const FIELDS = { title: 0, abstract: 1 } as const;

export function tagRow(paper: Pick<Paper, 'id' | 'date'>, tag: Tag): CopyValue[] {
  const spans: number[] = [];
  const patterns: string[] = [];
  for (const { field, start, end, pattern } of tag.spans) {
    spans.push(FIELDS[field], start, end);
    patterns.push(pattern);
  }
  const { date } = paper;
  return [
    ...[paper.id, tag.theme, tag.strength, date?.day ?? null, date?.precision ?? 'none'],
    ...[spans, patterns],
  ];
}
