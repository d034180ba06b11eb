import { expect } from 'vitest';
import type { Cell, Table } from '@/lib/exports/table';

/** The rows by the names of their columns; every row has as many cells as there are columns. */
export async function namedRows({ columns, rows }: Table): Promise<Record<string, Cell>[]> {
  const found: Record<string, Cell>[] = [];
  for await (const row of rows) {
    expect(row).toHaveLength(columns.length);
    found.push(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])));
  }
  return found;
}
