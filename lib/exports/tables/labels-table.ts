import type { QualityLabel } from '@/lib/model/quality';
import type { Column, Table } from '../table';

const COLUMNS: Column[] = [
  { name: 'paper', kind: 'code', meaning: 'Id of the paper.' },
  { name: 'title', kind: 'text', meaning: 'Its title; empty where the paper is no longer held.' },
  { name: 'theme', kind: 'code', meaning: 'Id of the theme.' },
  { name: 'taxonomy_version', kind: 'code', meaning: 'The taxonomy that made the tag which was judged.' },
  { name: 'verdict', kind: 'code', meaning: '`yes`, `no` or `unsure`.' },
  { name: 'holds', kind: 'flag', meaning: 'Whether the tag is still made by the same words.' },
  { name: 'labelled_at', kind: 'code', meaning: 'When it was judged, ISO 8601.' },
];

/** One row a verdict. */
export function labelsTable(labels: readonly QualityLabel[]): Table {
  return {
    columns: COLUMNS,
    rows: labels.map((label) => [
      ...[label.paper, label.title, label.theme, label.taxonomyVersion, label.verdict],
      ...[label.holds, label.labelledAt],
    ]),
  };
}
