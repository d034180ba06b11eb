import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TidelineError } from '@/lib/errors';
import { parseRequest } from '@/lib/model/request/parse-request';

const schema = z.object({
  colour: z.enum(['red', 'green'], 'must be red or green').default('red'),
  size: z.string().regex(/^\d$/, 'must be one digit').transform(Number).optional(),
});

function refusal(parameters: Parameters<typeof parseRequest>[1]): { detail: string; parameter?: string } {
  try {
    parseRequest(schema, parameters);
  } catch (error) {
    if (error instanceof TidelineError) return error.toProblem();
  }
  throw new Error('nothing was refused');
}

describe('parseRequest', () => {
  it('fills in defaults and turns text into what it means', () => {
    expect(parseRequest(schema, { size: '7' })).toEqual({ colour: 'red', size: 7 });
    expect(parseRequest(schema, new URLSearchParams('colour=green'))).toEqual({ colour: 'green' });
  });

  it('takes an empty value for none, as forms send it', () => {
    expect(parseRequest(schema, new URLSearchParams('colour=&size='))).toEqual({ colour: 'red' });
  });

  it('refuses a name that it does not know, unless a page asks it to pass over such', () => {
    expect(refusal({ color: 'red' })).toMatchObject({
      parameter: 'color',
      detail: '"color" is no parameter here; accepted: colour, size.',
    });
    expect(parseRequest(schema, { color: 'red', tab: 'x' }, { unknown: 'ignore' })).toEqual({
      colour: 'red',
    });
  });

  it('says which parameter is wrong, what it accepts and what it was', () => {
    expect(refusal({ colour: 'blue' })).toEqual({
      type: 'urn:tideline:bad-parameter',
      title: 'Parameter not accepted',
      status: 400,
      detail: '"colour" must be red or green (it is "blue").',
      parameter: 'colour',
    });
  });

  it('refuses a parameter that is given twice and one that holds a zero byte', () => {
    expect(refusal({ size: ['1', '2'] })).toMatchObject({
      parameter: 'size',
      detail: expect.stringContaining('given 2 times'),
    });
    expect(refusal(new URLSearchParams('size=%00'))).toMatchObject({
      parameter: 'size',
      detail: expect.stringContaining('zero byte'),
    });
  });

  it('repeats a long value only in part', () => {
    expect(refusal({ size: 'x'.repeat(500) }).detail).toBe(
      `"size" must be one digit (it is "${'x'.repeat(80)}…").`,
    );
  });

  it('knows nothing of what every object inherits', () => {
    expect(refusal(new URLSearchParams('__proto__=1&constructor=2')).parameter).toBe('__proto__');
  });
});
