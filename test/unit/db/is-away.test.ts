import { describe, expect, it } from 'vitest';
import { isAway } from '@/lib/db/is-away';

const failure = (fields: Record<string, string>, message = 'x'): Error =>
  Object.assign(new Error(message), fields);

describe('isAway', () => {
  it.each([
    failure({ code: 'ECONNREFUSED' }),
    failure({ code: '57P01' }),
    failure({ code: '08006' }),
    failure({ code: '53300' }),
    failure({ code: 'ENOENT', syscall: 'connect' }),
    failure({}, 'Connection terminated unexpectedly'),
    failure({}, 'timeout exceeded when trying to connect'),
  ])('is true of a server that cannot be talked to: %s', (error) => {
    expect(isAway(error)).toBe(true);
  });

  it.each([
    failure({ code: '42601' }, 'syntax error'),
    failure({ code: 'ENOENT', syscall: 'open' }),
    'ECONNREFUSED',
  ])('is false of a wrong statement, a missing file, or no error at all: %s', (error) => {
    expect(isAway(error)).toBe(false);
  });
});
