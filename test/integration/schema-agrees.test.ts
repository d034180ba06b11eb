import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from './database';

const TYPES: Record<string, string> = {
  String: 'text',
  Int: 'int4',
  BigInt: 'int8',
  Boolean: 'bool',
  Json: 'jsonb',
  'DateTime @db.Date': 'date',
  'DateTime @db.Timestamptz(3)': 'timestamptz',
  Precision: 'precision',
  Strength: 'strength',
  Bytes: 'bytea',
};

interface Column {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
}

interface Key {
  table: string;
  columns: string;
}

/** The tables as schema.prisma words them. Lists are never null in Prisma, whatever the column says. */
async function declared(): Promise<{ columns: Column[]; keys: Key[] }> {
  const schema = await readFile('prisma/schema.prisma', 'utf8');
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const names = new Set(models.map(([, model]) => model));
  const columns: Column[] = [];
  const keys: Key[] = [];
  for (const [, , body = ''] of models) {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? '';
    const mapped = new Map<string, string>();
    for (const [, field = '', base = '', mark, rest = ''] of body.matchAll(
      /^ {2}(\w+)\s+(\w+(?:\("\w+"\))?)(\[\]|\?)?([^\n]*)$/gm,
    )) {
      if (names.has(base)) continue;
      const name = /@map\("(\w+)"\)/.exec(rest)?.[1] ?? field;
      const native = /@db\.\w+(\(\d\))?/.exec(rest)?.[0];
      const type = TYPES[native === undefined ? base : `${base} ${native}`] ?? `unknown ${base}`;
      mapped.set(field, name);
      columns.push({ table, name, type: mark === '[]' ? `_${type}` : type, nullable: mark !== undefined });
      if (/@id\b/.test(rest)) keys.push({ table, columns: name });
    }
    const compound = /@@id\(\[([^\]]+)\]/.exec(body)?.[1];
    if (compound !== undefined) {
      keys.push({
        table,
        columns: compound
          .split(/,\s*/)
          .map((field) => mapped.get(field))
          .join(','),
      });
    }
  }
  return { columns, keys };
}

const byName = (a: Column | Key, b: Column | Key): number => {
  const [left, right] = [a, b].map((entry) => `${entry.table}.${'name' in entry ? entry.name : ''}`);
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
};

describe('the migrated database', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.close());

  it('has the columns of schema.prisma, of the same types, and no others', async () => {
    const { rows } = await db.pool.query<Column>(
      `SELECT table_name AS "table", column_name AS name, udt_name AS type, is_nullable = 'YES' AS nullable
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
    );
    expect(rows.sort(byName)).toEqual((await declared()).columns.sort(byName));
  });

  it('has the primary keys of schema.prisma', async () => {
    const { rows } = await db.pool.query<Key>(
      `SELECT c.conrelid::regclass::text AS "table", string_agg(a.attname, ',' ORDER BY k.position) AS columns
       FROM pg_constraint c
       CROSS JOIN LATERAL unnest(c.conkey) WITH ORDINALITY AS k(attnum, position)
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum
       WHERE c.contype = 'p' AND c.connamespace = 'public'::regnamespace AND c.conrelid::regclass::text <> '_prisma_migrations'
       GROUP BY c.oid, c.conrelid`,
    );
    expect(rows.sort(byName)).toEqual((await declared()).keys.sort(byName));
  });
});
