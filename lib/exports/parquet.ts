import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { dayNumber } from '../analytics/calendar/day-number';
import { aboutDocument } from './about-document';
import type { ExportFormat } from './export-format';
import type { Cell, Column, ColumnKind, Table } from './table';

/** Rows of a group: as many as are held at once. */
const AT_ONCE = 5_000;
type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

const TYPES: Record<ColumnKind, Omit<Schema[number], 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  code: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  count: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

/**
 * Apache Parquet: typed columns, all of which can be null, in groups of 5,000 rows with Snappy. The
 * footer holds what the file says of itself under the key `tideline`.
 */
export const parquet: ExportFormat = {
  name: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  async *encode(table, about) {
    const { columns } = table;
    const bytes = new ByteWriter();
    const writer = new ParquetWriter({
      writer: bytes,
      schema: schemaOf(columns),
      kvMetadata: [{ key: 'tideline', value: aboutDocument(about, columns) }],
      createdBy: 'tideline',
    });
    for await (const group of groups(table)) {
      const columnData = columns.map(({ name, kind }, at) => ({
        name,
        data: group.map((row) => valueOf(row[at] ?? null, kind)),
      }));
      await writer.write({ columnData, rowGroupSize: AT_ONCE });
      yield taken(bytes);
    }
    await writer.finish();
    yield taken(bytes);
  },
};

function schemaOf(columns: readonly Column[]): Schema {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[kind] })),
  ];
}

function valueOf(cell: Cell, kind: ColumnKind): string | number | bigint | boolean | null {
  if (kind === 'count' && typeof cell === 'number') return BigInt(cell);
  return kind === 'day' && typeof cell === 'string' ? dayNumber(cell) : cell;
}

async function* groups({ rows }: Table): AsyncGenerator<(readonly Cell[])[]> {
  let group: (readonly Cell[])[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < AT_ONCE) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** What was written since the last time; the places in the file go on counting. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}
