/** Declarations of one rule, by property. */
export type Look = Readonly<Record<string, string>>;

const steps = (ramp: string, count: number): [string, Look][] =>
  Array.from({ length: count }, (_, i) => [
    `.heat.${ramp}-${i + 1}`,
    { fill: `var(--color-${ramp}-${i + 1})` },
  ]);

const hairline = { 'stroke-width': '1', 'shape-rendering': 'crispEdges' };

/**
 * How the parts of a chart look, rule by rule as in the style sheet of the pages, later ones over earlier:
 * a picture stands alone and has no style sheet. A test holds the two together.
 */
export const LOOKS: readonly (readonly [selector: string, look: Look])[] = [
  ['text', { fill: 'var(--color-ink-2)', 'font-size': '12px', 'font-variant-numeric': 'tabular-nums' }],
  ['.ax', { fill: 'var(--color-ink-3)' }],
  ['.s', { fill: 'var(--color-ink-3)', 'font-size': '11px' }],
  ['.gl', { stroke: 'var(--color-grid)', ...hairline }],
  ['.base', { stroke: 'var(--color-axis)', ...hairline }],
  [
    '.ln',
    {
      fill: 'none',
      stroke: 'var(--c)',
      'stroke-width': '2.25',
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    },
  ],
  ['.open', { 'stroke-dasharray': '2 4' }],
  ['.band', { fill: 'var(--c)', opacity: 'var(--band-opacity)' }],
  ['.pt', { fill: 'var(--c)', stroke: 'var(--color-surface)', 'stroke-width': '1.25' }],
  ['.pt.hollow', { fill: 'var(--color-surface)', stroke: 'var(--c)', 'stroke-width': '1.75' }],
  ['.lab', { fill: 'var(--ct, var(--color-ink))', 'font-size': '12.5px', 'font-weight': '600' }],
  ['.inc', { fill: 'var(--color-sunken)', opacity: '0.75' }],
  ['.bar-full', { fill: 'var(--color-muted-mark)' }],
  ['.bar-hollow', { fill: 'url(#hatch)', stroke: 'var(--color-muted-mark)' }],
  ['.beyond', { fill: 'none', stroke: 'var(--c)', 'stroke-width': '2' }],
  [
    '.burst',
    {
      fill: 'none',
      stroke: 'var(--c)',
      'stroke-width': '12',
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
      opacity: '0.24',
    },
  ],
  ['.burst-field', { fill: 'var(--color-accent-wash)' }],
  ['.layer', { fill: 'var(--c)', opacity: '0.82' }],
  ['.layer-pale', { opacity: '0.36' }],
  ['.layer-edge', { fill: 'none', stroke: 'var(--color-surface)', 'stroke-width': '1.25' }],
  ['.layer-open', { fill: 'none', stroke: 'var(--c)', 'stroke-width': '1.75', 'stroke-dasharray': '2 4' }],
  ['.zero-cell', { fill: 'var(--color-sunken)' }],
  [
    '.heat-open',
    { fill: 'none', stroke: 'var(--color-ink-2)', 'stroke-width': '1.25', 'stroke-dasharray': '2 3' },
  ],
  ['.heat-burst', { fill: 'none', stroke: 'var(--color-ink)', 'stroke-width': '3' }],
  ['.band-quiet', { opacity: 'calc(0.65 * var(--band-opacity))' }],
  ['.lab-value', { fill: 'var(--color-ink-2)', 'font-size': '12px', 'font-weight': '400' }],
  ['.thread', { fill: 'none', stroke: 'var(--color-line-strong)', 'stroke-width': '1', opacity: '0.6' }],
  ['.leader', { fill: 'none', stroke: 'var(--c)', 'stroke-width': '1', opacity: '0.6' }],
  ['.ci', { fill: 'none', stroke: 'var(--c, var(--color-ink-2))', 'stroke-width': '1.75' }],
  ['.diff-bar', { stroke: 'var(--c)', 'stroke-width': '6', opacity: '0.28' }],
  ['.slope', { 'stroke-width': '1.75' }],
  ['.zero', { stroke: 'var(--color-ink-3)', ...hairline }],
  ['.head', { fill: 'var(--color-ink)', 'font-weight': '600' }],
  ...steps('div', 9),
  ...steps('seq', 8),
  ['.heat.mask', { fill: 'url(#mask)', stroke: 'var(--color-grid)', 'stroke-width': '0.5' }],
  ['.heat.kin', { fill: 'none' }],
  [
    '.net-link',
    { fill: 'none', stroke: 'var(--color-muted-mark)', 'stroke-linecap': 'round', opacity: '0.5' },
  ],
  ['.net-own', { stroke: 'var(--c)', opacity: '0.75' }],
  [
    '.net-name',
    {
      ...{ fill: 'var(--color-ink)', stroke: 'var(--color-surface)', 'stroke-width': '3.5' },
      ...{ 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
    },
  ],
  ['.row-name', { fill: 'var(--color-ink)' }],
  ['.gap', { fill: 'url(#mask)' }],
  [
    '.gap-words',
    {
      ...{ fill: 'var(--color-ink-2)', 'font-size': '11.5px', 'paint-order': 'stroke' },
      ...{ stroke: 'var(--color-surface)', 'stroke-width': '6' },
    },
  ],
  ['.both', { fill: 'var(--color-ink)' }],
  ['.frame-line', { fill: 'none', stroke: 'var(--color-ink-2)', 'stroke-width': '1.25' }],
  ['.cell-text', { fill: 'var(--color-heat-lo)', 'font-size': '10.5px' }],
  ['.cell-text:is(.seq-6, .seq-7, .seq-8)', { fill: 'var(--color-heat-hi)' }],
];

const SELECTORS = LOOKS.map(([selector, look]) => ({ matches: matcher(selector), look }));

/** The declarations for an element, by its name and classes. */
export function lookOf(tag: string, classes: ReadonlySet<string>): Look {
  const found: Record<string, string> = {};
  for (const { matches, look } of SELECTORS) if (matches(tag, classes)) Object.assign(found, look);
  return found;
}

/** `text`, `.a.b` or `.a:is(.b, .c)`. */
function matcher(selector: string): (tag: string, classes: ReadonlySet<string>) => boolean {
  const [plain = '', any] = selector.split(':is(');
  if (!plain.startsWith('.')) return (tag) => tag === plain;
  const all = plain.slice(1).split('.');
  const one = any
    ?.replace(')', '')
    .split(', ')
    .map((name) => name.slice(1));
  return (_, classes) =>
    all.every((name) => classes.has(name)) && (one === undefined || one.some((name) => classes.has(name)));
}
