/** What a phrase says of the words behind it in its sentence. */
export type Cue =
  /** The paper says what it does: "we propose". */
  | 'contribution'
  /** The sentence speaks of the paper at all: "our". */
  | 'self'
  /** What others did: "existing". */
  | 'prior'
  /** Examples follow: "such as". */
  | 'examples'
  /** What follows at once is negated or compared with: "unlike". */
  | 'against';

/** The phrases of each cue, in the language of `parsePattern`. */
export const CUES: [Cue, string[]][] = [
  [
    'contribution',
    [
      '(we|this (paper|work|article|study|survey|review|thesis)|our (method|approach|model|framework|system|paper|work)) (also|then|further|first|here|thus|therefore|next)? (propose~|introduce~|present~|study~|develop~|investigate~|design~|explore~|analyze~|address~|tackle~|show~|prove~|build~|construct~|establish~|examine~|formulate~|release~|provide~)',
    ],
  ],
  ['self', ['we', 'our', 'this (paper|work|article|study|survey|review|thesis|report|tutorial)']],
  [
    'prior',
    [
      'existing',
      'previous | previously',
      'prior (work|art|study|method|approach|model|research)',
      'conventional | traditional | classical',
      'recent | recently',
      'current | currently',
      'widely | commonly | typically',
      '(has|have) (been|shown|achieved|emerged|become)',
      'most | many',
    ],
  ],
  [
    'examples',
    ['such as', 'like', 'including', 'for (example|instance)', 'ranging from', 'various', 'as well as'],
  ],
  [
    'against',
    [
      'unlike',
      'without',
      'instead of',
      'rather than',
      'in contrast to',
      'as opposed to',
      'compared (to|with)',
      'no',
      'not',
      'than',
      'beyond',
    ],
  ],
];

// Cues as numbers, for the matcher.
export const CONTRIBUTION = 0;
export const SELF = 1;
export const PRIOR = 2;
export const EXAMPLES = 3;
export const AGAINST = 4;

const NUMBERS: Record<Cue, number> = {
  contribution: CONTRIBUTION,
  self: SELF,
  prior: PRIOR,
  examples: EXAMPLES,
  against: AGAINST,
};

/** The number of a cue. */
export function cueNumber(cue: Cue): number {
  return NUMBERS[cue];
}
