import type { Paper } from '../../model/paper';
import type { Tag } from '../../model/theme';
import type { CopyTarget } from '../stage/copy-into';
import type { CopyValue } from '../stage/copy-row';
import type { SourceRecord } from '../record/source-record';

const COLUMNS = {
  paper: [
    ...['id', 'title', 'abstract', 'authors', 'author_count', 'organisation', 'venue', 'categories'],
    ...['keywords', 'arxiv_id', 'doi', 'url', 'day', 'precision', 'date_inferred', 'source'],
  ],
  identity_key: ['key', 'paper_id', 'key_id'],
  record: ['paper_id', 'dump_id', 'position', 'line', 'title', 'abstract', 'has_abstract', 'stated'],
  tag: ['paper_id', 'theme_id', 'strength', 'day', 'precision', 'spans', 'patterns'],
} as const;

export type PaperTableName = keyof typeof COLUMNS;

/** The table itself, or the temporary one that waits to go into it. */
export function copyTarget(table: PaperTableName, prefix: '' | 'next_'): CopyTarget {
  return { table: `${prefix}${table}`, columns: COLUMNS[table] };
}

export function columnList(table: PaperTableName): string {
  return COLUMNS[table].map((name) => `"${name}"`).join(', ');
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
  return [
    ...[paper.id, tag.theme, tag.strength, paper.date?.day ?? null, paper.date?.precision ?? 'none'],
    tag.spans.flatMap((span) => [FIELDS[span.field], span.start, span.end]),
    tag.spans.map((span) => span.pattern),
  ];
}
