import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonElement } from '../../../../../lib/ingest/formats/json/json-element';
import { jsonElements } from '../../../../../lib/ingest/formats/json/json-elements';

async function read(text: string, size = 65_536): Promise<JsonElement[]> {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const elements: JsonElement[] = [];
  for await (const batch of jsonElements(pieces())) elements.push(...batch);
  return elements;
}

async function values(text: string, size?: number): Promise<unknown[]> {
  return (await read(text, size)).map((element) =>
    element.problem === null ? element.value : element.problem,
  );
}

describe('jsonElements', () => {
  it('reads lines, an array, an envelope, one object and objects one after another alike', async () => {
    const expected = [{ a: 1 }, { b: [{ c: '}' }] }];
    const [one, other] = ['{"a":1}', '{"b":[{"c":"}"}]}'];
    for (const text of [
      `${one}\n${other}\n`,
      `${one}\r\n\r\n${other}`,
      `[${one},${other}]`,
      `[\n  ${one},\n  ${other}\n]\n`,
      `{"meta":{"n":2},"results":[${one},${other}],"next":null}`,
      `{\n"data": {\n"items": [\n${one},\n${other}\n]}}`,
      JSON.stringify({ total: 2, data: expected }, null, 2),
    ])
      expect(await values(text)).toEqual(expected);
    expect(await values(JSON.stringify({ a: { b: [1] } }, null, 2))).toEqual([{ a: { b: [1] } }]);
    expect(await values('{\n"a": 1\n}\n{\n"a": 2\n}\n')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it('takes an object with a title for a record, whatever lists it holds', async () => {
    const record = { title: 'T', results: [{ a: 1 }] };
    expect(await values(JSON.stringify(record))).toEqual([record]);
    expect(await values(JSON.stringify(record, null, 2))).toEqual([record]);
  });

  it('knows the line of every element', async () => {
    const lines = async (text: string): Promise<number[]> => (await read(text)).map(({ line }) => line);
    expect(await lines('{"a":1}\n\n{"a":2}\n')).toEqual([1, 3]);
    expect(await lines(`\n${JSON.stringify([{ a: 1 }, { a: 2 }], null, 2)}`)).toEqual([3, 6]);
  });

  it('reads the bare NaN of Python as null, outside of strings', async () => {
    expect(await values('{"a": NaN, "b": -Infinity, "c": "NaN"}\n')).toEqual([
      { a: null, b: null, c: 'NaN' },
    ]);
  });

  it('reports a broken line and reads the next', async () => {
    const [first, second, third] = await read('{"a":1}\n{"a":\n{"a":3}\n');
    expect([first?.problem, third?.problem]).toEqual([null, null]);
    expect(second).toMatchObject({ line: 2, excerpt: '{"a":' });
  });

  it('reports a first line that is broken and reads on', async () => {
    expect(await values('{"a": "x\n{"a":2}\n{"a":3}\n')).toEqual([
      'a line ends inside a string',
      { a: 2 },
      { a: 3 },
    ]);
    expect(await values('{"a": {\n{"a":2}\n')).toEqual(['the JSON of this element does not close', { a: 2 }]);
  });

  it('reports text between the elements', async () => {
    expect(await values('[{"a":1}, 7,\n"x",\n{"a":2}]')).toEqual([
      { a: 1 },
      'no JSON object',
      'no JSON object',
      { a: 2 },
    ]);
  });

  it('reports an element that the text ends in', async () => {
    expect(await values('[{"a":1},{"a":')).toEqual([{ a: 1 }, 'the text ends inside this element']);
  });

  it('rejects what is nested too deep and what is too long, and reads on', async () => {
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await values(`[${deep},\n{"a":2}]`, 1000)).toEqual(['nested deeper than 512 levels', { a: 2 }]);
    const long = `{"a":"${'x'.repeat(9_000_000)}"}`;
    expect(await values(`[${long},\n{"a":2}]`)).toEqual(['the record is longer than 8 MiB', { a: 2 }]);
    expect(await values(`{"a":1}\n${long}\n{"a":2}\n`)).toEqual([
      { a: 1 },
      'the record is longer than 8 MiB',
      { a: 2 },
    ]);
  });

  it('gives back what JSON.stringify wrote, however it is indented and cut', async () => {
    const element = fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 3 }), {
      minKeys: 1,
      maxKeys: 4,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(element, { maxLength: 5 }),
        fc.nat(3),
        fc.integer({ min: 1, max: 40 }),
        async (drawn, indent, size) => {
          const plain = JSON.parse(JSON.stringify(drawn)) as unknown[];
          expect(await values(JSON.stringify(drawn, null, indent), size)).toEqual(plain);
          expect(await values(JSON.stringify({ n: 1, papers: drawn }, null, indent), size)).toEqual(
            drawn.length === 0 ? [{ n: 1, papers: [] }] : plain,
          );
        },
      ),
    );
  });
});
