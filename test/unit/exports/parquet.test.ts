import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parquet } from '@/lib/exports/parquet';
import type { Table } from '@/lib/exports/table';
import { AN_ABOUT, aTable, bytesOf } from './an-about';

describe('a Parquet file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tideline-parquet-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function asked(table: Table, sql: (file: string) => string): Promise<unknown[][]> {
    const path = join(folder, 'table.parquet');
    await writeFile(path, await bytesOf(parquet.encode(table, AN_ABOUT)));
    const connection = await (await DuckDBInstance.create()).connect();
    try {
      const reader = await connection.runAndReadAll(sql(`'${path}'`));
      return reader.getRowsJson();
    } finally {
      connection.closeSync();
    }
  }

  const kinds = { bucket: 'day', n: 'count', share: 'number', open: 'flag', title: 'text' } as const;

  it('gives DuckDB typed columns, and null for no data', async () => {
    const table = () =>
      aTable(kinds, [
        ['2024-02-29', 3_000_000_000, 0.1, true, 'ü "x"'],
        [null, null, null, null, null],
      ]);
    const described = await asked(table(), (file) => `DESCRIBE SELECT * FROM ${file}`);
    expect(described.map(([name, type]) => [name, type])).toEqual([
      ['bucket', 'DATE'],
      ['n', 'BIGINT'],
      ['share', 'DOUBLE'],
      ['open', 'BOOLEAN'],
      ['title', 'VARCHAR'],
    ]);
    expect(await asked(table(), (file) => `SELECT * FROM ${file}`)).toEqual([
      ['2024-02-29', '3000000000', 0.1, true, 'ü "x"'],
      [null, null, null, null, null],
    ]);
  });

  it('keeps every row over many groups, and none where there is none', async () => {
    const rows = Array.from({ length: 12_345 }, (_, at): [number] => [at]);
    const sum = (file: string) => `SELECT count(*)::INT, sum(n)::INT FROM ${file}`;
    expect(await asked(aTable({ n: 'count' }, rows), sum)).toEqual([[12_345, (12_345 * 12_344) / 2]]);
    expect(await asked(aTable({ n: 'count' }, []), sum)).toEqual([[0, null]]);
  });

  it('says of itself what was asked', async () => {
    const [[value] = []] = await asked(
      aTable({ n: 'count' }, []),
      (file) => `SELECT decode(value) FROM parquet_kv_metadata(${file}) WHERE decode(key) = 'tideline'`,
    );
    expect(JSON.parse(String(value))).toMatchObject({ corpusVersion: 'c0ffee' });
  });
});
