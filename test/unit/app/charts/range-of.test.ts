import { describe, expect, it } from 'vitest';
import { moveRange, rangeOf } from '@/app/_components/charts/range-of';

const years = ['2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01'];

describe('rangeOf', () => {
  it('names the buckets that the days lie in; an open end is that of the axis', () => {
    expect(rangeOf(years, null, null)).toEqual({ first: 0, last: 3 });
    expect(rangeOf(years, '2020-06-15', '2021-12-31')).toEqual({ first: 1, last: 2 });
  });

  it('keeps days beyond the axis on its edge', () => {
    expect(rangeOf(years, '1999-01-01', '2030-01-01')).toEqual({ first: 0, last: 3 });
  });
});

describe('moveRange', () => {
  it('stops ends at each other and at the axis', () => {
    expect(moveRange({ first: 1, last: 2 }, 'first', 5, 3)).toEqual({ first: 2, last: 2 });
    expect(moveRange({ first: 1, last: 2 }, 'last', Infinity, 3)).toEqual({ first: 1, last: 3 });
    expect(moveRange({ first: 1, last: 2 }, 'last', -Infinity, 3)).toEqual({ first: 1, last: 1 });
  });

  it('keeps the length of what is moved whole', () => {
    expect(moveRange({ first: 1, last: 2 }, 'both', 9, 3)).toEqual({ first: 2, last: 3 });
    expect(moveRange({ first: 1, last: 2 }, 'both', -9, 3)).toEqual({ first: 0, last: 1 });
  });
});
