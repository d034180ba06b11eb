/** One measure as the page "How the numbers are made" tells it. */
export interface MeasureEntry {
  /** Its file below `lib/analytics`, without extension; also its id. */
  file: string;
  name: string;
  /** What it answers, one sentence. */
  says: string;
  formula: string;
  /** Author, title or journal, year; null where it needs none. */
  source: string | null;
}

/** Every measure shown to users, in the order in which a reader meets them. One line a file. */
export const MEASURES: readonly MeasureEntry[] = [
  {
    file: 'series/share',
    name: 'Share',
    says: 'What part of the papers has the theme; without papers there is no share.',
    formula: 'p = x / n',
    source: null,
  },
  {
    file: 'series/cumulative',
    name: 'Cumulative count',
    says: 'How many papers had the theme up to the end of the bucket, from the start of the corpus.',
    formula: 'Σ x over all buckets so far',
    source: null,
  },
  {
    file: 'series/index-series',
    name: 'Index',
    says: 'The count against the first bucket in which the theme has a paper, which is 100.',
    formula: '100 · x / x₀',
    source: null,
  },
  {
    file: 'series/pooled-window',
    name: 'Smoothing',
    says: 'Papers of neighbouring complete buckets taken together; the bands of neighbours share papers and must not be compared with each other.',
    formula: 'Σ x / Σ n over N complete buckets each side',
    source: null,
  },
  {
    file: 'interval/wilson',
    name: 'Interval of a share',
    says: 'Shares that agree with the papers seen, at 95 %.',
    formula: '(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)',
    source: 'Wilson, Journal of the American Statistical Association 22:209, 1927',
  },
  {
    file: 'interval/weighted-wilson',
    name: 'Share of a weighted sample',
    says: 'What part of all tags is right, from a sample in which some stand for more than others.',
    formula: 'p = Σwᵢxᵢ / Σwᵢ, with Wilson’s interval over n = (Σw)² / Σw²',
    source: 'Kish, Survey Sampling, 1965',
  },
  {
    file: 'interval/garwood',
    name: 'Interval of a count',
    says: 'Mean counts that agree with the count seen, at 95 %.',
    formula: '[½·χ²(0.025; 2x), ½·χ²(0.975; 2x + 2)]',
    source: 'Garwood, Biometrika 28:437, 1936',
  },
  {
    file: 'interval/newcombe-difference',
    name: 'Difference of two shares',
    says: 'How far two shares lie apart, at 95 %.',
    formula: 'p₁ − p₂, ends d − √((p₁−l₁)² + (u₂−p₂)²) and d + √((u₁−p₁)² + (p₂−l₂)²) with Wilson ends l, u',
    source: 'Newcombe, Statistics in Medicine 17:873, 1998, method 10',
  },
  {
    file: 'growth/growth-ratio',
    name: 'Growth',
    says: 'Share in the last 12 complete months against the 12 before; none for fewer than 5 papers.',
    formula: '((x₂+½)/(n₂+½)) / ((x₁+½)/(n₁+½)), variance of its logarithm 1/(x₁+½) + 1/(x₂+½)',
    source: 'Haldane, Annals of Human Genetics 20:309, 1956; Anscombe, Biometrika 43:461, 1956',
  },
  {
    file: 'growth/shrink-growth',
    name: 'Shrunk growth',
    says: 'Growth drawn towards the mean of all themes the more, the fewer papers speak for it; movers are ranked by it.',
    formula: 'exp(μ* + B·(y − μ*)), B = τ²/(τ² + v), y = ln growth',
    source: 'DerSimonian & Laird, Controlled Clinical Trials 7:177, 1986; Efron & Morris, JASA 70:311, 1975',
  },
  {
    file: 'growth/binomial-p',
    name: 'Chance of a mover',
    says: 'How likely chance alone splits the theme’s papers over both periods at least as unevenly.',
    formula: 'Σ of the binomial probabilities no larger than that of x₂ among x₁+x₂ at n₂/(n₁+n₂)',
    source: 'Przyborowski & Wilenski, Biometrika 31:313, 1940',
  },
  {
    file: 'growth/benjamini-hochberg',
    name: 'q',
    says: 'The p adjusted for asking of many themes at once: of the findings with q up to 5 % at most 5 % are false on average.',
    formula: 'q(i) = min over j ≥ i of p(j)·m / j',
    source: 'Benjamini & Hochberg, Journal of the Royal Statistical Society B 57:289, 1995',
  },
  {
    file: 'growth/mantel-haenszel',
    name: 'Growth within the same sources',
    says: 'Growth that does not come from a change in where the papers come from; sources without papers in both periods are left out.',
    formula: 'Σ(a·n₀/N) / Σ(b·n₁/N) over the sources',
    source: 'Mantel & Haenszel, JNCI 22:719, 1959; Greenland & Robins, Biometrics 41:55, 1985',
  },
  {
    file: 'growth/verdict',
    name: 'Holds or unclear',
    says: 'A mover holds when its interval and the one within the same sources lie on the same side of 1.',
    formula: 'both low > 1, or both high < 1',
    source: null,
  },
  {
    file: 'cooccurrence/expected-count',
    name: 'Expected count',
    says: 'Papers with both themes if these had nothing to do with each other.',
    formula: 'n_a·n_b / N',
    source: null,
  },
  {
    file: 'cooccurrence/lift',
    name: 'Lift',
    says: 'How many times as often two themes meet as expected.',
    formula: 'N·n_ab / (n_a·n_b)',
    source: 'Brin, Motwani, Ullman & Tsur, SIGMOD 1997',
  },
  {
    file: 'cooccurrence/jaccard',
    name: 'Jaccard',
    says: 'Of the papers with either theme, the part with both.',
    formula: 'n_ab / (n_a + n_b − n_ab)',
    source: 'Jaccard, Bulletin de la Société vaudoise des sciences naturelles 37:547, 1901',
  },
  {
    file: 'cooccurrence/cosine',
    name: 'Cosine',
    says: 'Overlap of two themes against the geometric mean of their sizes.',
    formula: 'n_ab / √(n_a·n_b)',
    source: 'Salton & McGill, Introduction to Modern Information Retrieval, 1983',
  },
  {
    file: 'cooccurrence/npmi',
    name: 'NPMI',
    says: 'Mutual information of the pair from −1, never together, over 0, independent, to 1, only together.',
    formula: 'ln lift / −ln(n_ab / N)',
    source: 'Bouma, Normalized (pointwise) mutual information in collocation extraction, GSCL 2009',
  },
  {
    file: 'cooccurrence/association-strength',
    name: 'Association strength',
    says: 'Lift without the size of the corpus; it orders pairs of one corpus.',
    formula: 'n_ab / (n_a·n_b)',
    source: 'van Eck & Waltman, JASIST 60:1635, 2009',
  },
  {
    file: 'cooccurrence/fisher-p',
    name: 'Chance of a pair',
    says: 'How likely two themes meet at least this often by chance.',
    formula: 'P(X ≥ n_ab), X hypergeometric',
    source: 'Fisher, Statistical Methods for Research Workers, 5th edition, 1934',
  },
  {
    file: 'cooccurrence/significant-pairs',
    name: 'Mask',
    says: 'Pairs with too few papers, or that chance explains, are masked.',
    formula: 'n_ab ≥ min and q ≤ 0.05',
    source: 'Benjamini & Hochberg, Journal of the Royal Statistical Society B 57:289, 1995',
  },
  {
    file: 'cooccurrence/lift-series',
    name: 'Lift over time',
    says: 'Lift of each bucket in which at least one paper with both themes is expected.',
    formula: 'N·n_ab / (n_a·n_b) where n_a·n_b/N ≥ 1',
    source: null,
  },
  {
    file: 'compare/log-odds',
    name: 'z',
    says: 'How surely a theme differs between two periods, rare themes drawn towards no difference by a prior of 10 papers.',
    formula: 'δ/√(1/(y₁+α) + 1/(y₂+α)), δ the difference of ln[(y+α)/(n+α₀−y−α)], α = α₀·(y₁+y₂)/(n₁+n₂)',
    source: 'Monroe, Colaresi & Quinn, Political Analysis 16:372, 2008',
  },
  {
    file: 'compare/mix-distance',
    name: 'Mix of sources or venues',
    says: 'The part of the papers of one span that would have to change their source to give the mix of another; from 0.1 on, and beyond chance, the spans are said to differ.',
    formula: '½·Σ|b_k/n₁ − a_k/n₂|; chance up to ½·Σ√(r_k(1−r_k)·v) + √(v·ln 20 / 2), v = 1/n₁ + 1/n₂',
    source:
      'Levin, Peres & Wilmer, Markov Chains and Mixing Times, 2009; McDiarmid, Surveys in Combinatorics 141:148, 1989',
  },
  {
    file: 'trend/mann-kendall',
    name: 'Monotone trend',
    says: 'Whether a series keeps rising or falling, whatever its shape; at least 8 complete buckets.',
    formula: 'z = (S − sign S)/√Var S, S = Σ sign(v_j − v_i)',
    source: 'Mann, Econometrica 13:245, 1945; Kendall, Rank Correlation Methods, 1975',
  },
  {
    file: 'trend/theil-sen',
    name: 'Slope',
    says: 'How much a series changes from bucket to bucket, unmoved by single wild buckets.',
    formula: 'median of (v_j − v_i)/(j − i)',
    source: 'Theil, Indagationes Mathematicae 12, 1950; Sen, JASA 63:1379, 1968',
  },
  {
    file: 'trend/bursts',
    name: 'Bursts',
    says: 'Stretches in which a theme is at least about twice as frequent as over all; the weight is the evidence for it.',
    formula: 'cheapest path through two states of rates p₀ and 2·p₀, entering costs ln T',
    source: 'Kleinberg, Data Mining and Knowledge Discovery 7:373, 2003',
  },
  {
    file: 'trend/change-points',
    name: 'Change points',
    says: 'Where the share of a theme steps from one level to another.',
    formula: 'least Σ −2·ln L + 2·ln T for each change, over all cuts into stretches of one share',
    source:
      'Jackson et al., IEEE Signal Processing Letters 12:105, 2005; Yao, Statistics & Probability Letters 6:181, 1988',
  },
  {
    file: 'network/modularity',
    name: 'Modularity',
    says: 'How much more of the ties lies within communities than chance would put there.',
    formula: 'Σ [W_c/m − (S_c/2m)²]',
    source: 'Newman & Girvan, Physical Review E 69:026113, 2004',
  },
  {
    file: 'network/communities',
    name: 'Communities',
    says: 'Groups of themes that occur together more than with others.',
    formula: 'Louvain on association strength',
    source: 'Blondel, Guillaume, Lambiotte & Lefebvre, Journal of Statistical Mechanics P10008, 2008',
  },
  {
    file: 'network/backbone',
    name: 'Backbone',
    says: 'Ties that are more than a fair share of what one of their themes has.',
    formula: '(1 − w/s)^(k−1) < 0.05 at either end',
    source: 'Serrano, Boguñá & Vespignani, PNAS 106:6483, 2009',
  },
  {
    file: 'network/matrix-order',
    name: 'Order of the matrix',
    says: 'Communities side by side, inside them always the theme closest to the last.',
    formula: 'communities by size, then nearest neighbour',
    source: 'Hahsler, Hornik & Buchta, Journal of Statistical Software 25:3, 2008',
  },
  {
    file: 'phrase/c-value',
    name: 'C-value',
    says: 'How much a phrase stands on its own, occurrences inside longer phrases taken off.',
    formula: 'log₂|a| · (f(a) − t(a)/c(a))',
    source: 'Frantzi, Ananiadou & Mima, International Journal on Digital Libraries 3:115, 2000',
  },
];
