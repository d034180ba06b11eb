const RULES = [
  [
    'state space model',
    'the words in this order; plurals, hyphens, accents and both spellings are read alike',
  ],
  ['=SAM', 'exactly this case, as acronyms need it'],
  ['quantiz*', 'any word that begins so'],
  ['prune~', 'any word of the same stem: pruned, pruning'],
  ['(low|sub) bit', 'one of several words; (very)? may be missing, (a|the)* may stand any number of times'],
  ['mamba | selective scan', 'two patterns in one row'],
] as const;

/** How a pattern is written. */
export function PatternHelp() {
  return (
    <details className="pattern-help">
      <summary className="text-sm text-ink-2">How a pattern is written</summary>
      <dl className="kv mt-2">
        {RULES.map(([pattern, meaning]) => (
          <div key={pattern} className="contents">
            <dt className="mono">{pattern}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-ink-3">
        Enter makes a row below, Backspace in an empty row takes it away, ↑ and ↓ go from row to row, with Alt
        they move it. Ctrl Z takes a step back, Ctrl Shift Z forth, Ctrl S saves.
      </p>
    </details>
  );
}
