import { describe, expect, it } from 'vitest';
import { taxonomyWarnings } from '@/lib/themes/taxonomy-warnings';

const yaml = (patterns: string[], more = ''): string => `groups: [T]
themes:
  - id: a
    name: A
    group: T
    meaning: m
    mark: 1.1.a
    patterns:
${patterns.map((pattern) => `      - ${pattern}\n`).join('')}${more}`;

describe('taxonomyWarnings', () => {
  it('name patterns that a shorter one makes needless, with their lines', () => {
    expect(taxonomyWarnings(yaml(['linear attention', 'gated linear attention', 'attention layer']))).toEqual(
      [
        {
          line: 10,
          message:
            'theme "a": pattern "gated linear attention" brings no paper that "linear attention" does not',
        },
      ],
    );
    expect(taxonomyWarnings(yaml(['(low|ultra) bit quantization', 'quantiz*']))).toHaveLength(1);
  });

  it('leave alone what says more in one of its phrases, under a condition, or beside an exclusion', () => {
    expect(taxonomyWarnings(yaml(['(deep|gated linear) attention', 'linear attention']))).toEqual([]);
    expect(taxonomyWarnings(yaml(['{phrase: attention, when: [linear]}', 'linear attention']))).toEqual([]);
    expect(taxonomyWarnings(yaml(['=GAN loss', 'gan']))).toHaveLength(1);
    expect(taxonomyWarnings(yaml(['gan loss', '=GAN']))).toEqual([]);
    expect(taxonomyWarnings(yaml(['attention', 'linear attention'], '    not: [attention deficit]'))).toEqual(
      [],
    );
  });

  it('are none for what cannot be read', () => {
    expect(taxonomyWarnings('themes: 1')).toEqual([]);
  });
});
