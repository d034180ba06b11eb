import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../../lib/ingest/formats/bibtex';
import { readFixture } from './read-fixture';

async function titles(text: string): Promise<string[]> {
  const { records } = (await readFixture(bibtex, text, 100)) as { records: { title: string }[] };
  return records.map(({ title }) => title);
}

describe('bibtex', () => {
  it('needs an entry with a field', () => {
    expect(bibtex.sniff('% comment\n@article{k,\n  title = {T},\n}')).toBeGreaterThan(0.9);
    expect(bibtex.sniff('Write to me @ home {soon}')).toBe(0);
  });

  it('loses no entry to a bad one before it, in it or after it', async () => {
    const bad = [
      '@article{bad, title = {never closes',
      '@article{bad, title = "never closes}',
      '@article{bad title {',
      '@article',
    ];
    for (const entry of bad)
      expect(await titles(`@misc{a, title={A}}\n${entry}\n@misc{b, title={B}}\n`)).toEqual(['A', 'B']);
  });
});
