/**
 * Phrases that say how a sentence speaks of what it names, in the pattern language:
 * `own`: it speaks of the paper's own work; `against`: what follows at once is negated or compared with.
 */
export type Cue = 'own' | 'against';

export const CUES: [Cue, string[]][] = [
  [
    'own',
    [
      'we',
      'our',
      'this (paper|work|article|study|survey|review|thesis|report|tutorial|letter)',
      'is (proposed|introduced|presented|developed|studied|investigated)',
      'the proposed',
    ],
  ],
  [
    'against',
    ['unlike', 'without', 'instead of', 'rather than', 'in contrast to', 'as opposed to', 'no', 'not'],
  ],
];
