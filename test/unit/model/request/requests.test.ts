import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { compareRequest } from '@/lib/model/request/compare-request';
import { cooccurrenceRequest } from '@/lib/model/request/cooccurrence-request';
import { moversRequest } from '@/lib/model/request/movers-request';
import { pairTrendRequest } from '@/lib/model/request/pair-trend-request';
import { papersRequest } from '@/lib/model/request/papers-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { themesRequest } from '@/lib/model/request/themes-request';
import { trendsRequest } from '@/lib/model/request/trends-request';

const parse = (schema: z.ZodObject, query: string): unknown =>
  parseRequest(schema, new URLSearchParams(query));

describe('the requests', () => {
  it('have the defaults of the contract', () => {
    expect(parse(themesRequest, '')).toEqual({ strength: 'any' });
    expect(parse(trendsRequest, '')).toEqual({
      strength: 'any',
      bucket: 'month',
      measure: 'count',
      smooth: 0,
    });
    expect(parse(cooccurrenceRequest, '')).toEqual({ strength: 'any', min: 1 });
    expect(parse(papersRequest, '')).toEqual({ strength: 'any', dated: 'any', sort: 'newest', limit: 50 });
    expect(parse(moversRequest, '')).toEqual({ strength: 'any' });
  });

  it('read lists of themes, once each, and periods', () => {
    expect(parse(trendsRequest, 'themes=b,a, b')).toMatchObject({ themes: ['b', 'a'] });
    expect(parse(compareRequest, 'before=2022-01-01..2022-12-31&after=2020-02-29..2020-02-29')).toMatchObject(
      {
        before: { from: '2022-01-01', to: '2022-12-31' },
        after: { from: '2020-02-29', to: '2020-02-29' },
      },
    );
  });

  const schemas = {
    themes: themesRequest,
    trends: trendsRequest,
    pair: pairTrendRequest,
    pairs: cooccurrenceRequest,
    compare: compareRequest,
    movers: moversRequest,
    papers: papersRequest,
  };

  it.each<[keyof typeof schemas, string, string]>([
    ['themes', 'from=2023-02-29', 'from'],
    ['themes', 'from=0000-01-01', 'from'],
    ['themes', 'from=2023-1-1', 'from'],
    ['themes', 'to=yesterday', 'to'],
    ['themes', 'from=2024-01-02&to=2024-01-01', 'from'],
    ['themes', 'dump=xyz', 'dump'],
    ['themes', 'strength=mention', 'strength'],
    ['themes', `q=${'x'.repeat(1001)}`, 'q'],
    ['trends', 'themes=,', 'themes'],
    ['trends', 'themes=Agents', 'themes'],
    ['trends', 'smooth=1e1', 'smooth'],
    ['trends', 'smooth=2.5', 'smooth'],
    ['trends', 'measure=median', 'measure'],
    ['pair', 'a=x', 'b'],
    ['pair', 'a=x&b=x', 'b'],
    ['pairs', 'min=0', 'min'],
    ['pairs', 'limit=0', 'limit'],
    ['compare', 'before=2022..2023', 'before'],
    ['compare', 'before=2022-01-01..2022-02-01..2022-03-01&after=2023-01-01..2023-02-01', 'before'],
    ['movers', 'limit=many', 'limit'],
    ['papers', 'limit=1001', 'limit'],
    ['papers', 'dated=maybe', 'dated'],
    ['papers', 'sort=relevance', 'sort'],
    ['papers', 'sort=best', 'sort'],
  ])('of %s refuse %s', (name, query, parameter) => {
    expect(() => parse(schemas[name], query)).toThrow(`"${parameter}"`);
  });
});
