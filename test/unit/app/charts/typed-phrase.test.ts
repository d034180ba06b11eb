import { describe, expect, it } from 'vitest';
import { typedPhrase } from '@/app/_components/charts/typed-phrase';

describe('typedPhrase', () => {
  it('puts words that stand side by side in quotation marks', () => {
    expect(typedPhrase('  flow   matching ')).toBe('"flow matching"');
    expect(typedPhrase('test-time')).toBe('"test-time"');
    expect(typedPhrase('mamba')).toBe('mamba');
  });

  it.each(['a OR b', 'transformer -vision', 'quantiz* model', '=GAN loss', '"a b" c', '(graph pooling)'])(
    'leaves what has an operator of the search as it is: %s',
    (query) => expect(typedPhrase(query)).toBe(query),
  );
});
