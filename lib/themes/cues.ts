/**
 * Phrases that say how a sentence speaks of what it names, in the pattern language:
 * `own`: it speaks of the paper's own work; `against`: what follows at once is negated or compared with.
 */
export type Cue = 'own' | 'against';

export const CUES: [Cue, string[]][] = [
  [
    'own',
    [
      'we (also|then|further|thus|therefore|first|next|here|hence)? (propose|introduce|present|study|investigate|develop|design|explore|analyze|examine|describe|build|construct|address|tackle|formulate|establish|prove|derive|release|create|contribute|demonstrate|show|evaluate|compare|extend|apply|adapt|train|find|consider|leverage|employ|use|adopt|revisit|focus|combine|conduct|provide|offer|argue|benchmark|implement)',
      'this (paper|work|article|study|survey|review|thesis|report|tutorial|letter)',
      'in this (paper|work|article|study|survey|review)',
      'our',
      'is (proposed|introduced|presented)',
      'the proposed',
    ],
  ],
  [
    'against',
    ['unlike', 'without', 'instead of', 'rather than', 'in contrast to', 'as opposed to', 'no', 'not'],
  ],
];
