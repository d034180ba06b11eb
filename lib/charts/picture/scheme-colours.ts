import { PALETTE } from '../palette';

/** Light or dark. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The colours of the style sheet that charts are drawn with, light and dark. */
const COLOURS: Record<string, readonly [light: string, dark: string]> = {
  surface: ['#ffffff', '#131b22'],
  sunken: ['#edf1f4', '#0e151c'],
  line: ['#dbe2e8', '#26323c'],
  'line-strong': ['#a9b6c0', '#4a5a67'],
  ink: ['#0f1d29', '#e9eff3'],
  'ink-2': ['#3d4e5c', '#b6c3cd'],
  'ink-3': ['#586977', '#95a4b0'],
  accent: ['#08647a', '#5cc5d6'],
  'accent-wash': ['#e2f1f4', '#123039'],
  up: ['#0b6389', '#6cbfec'],
  down: ['#a34a0b', '#f2a46b'],
  grid: ['#e4e9ed', '#202b34'],
  axis: ['#8795a1', '#64747f'],
  'muted-mark': ['#8896a2', '#74848f'],
  'seq-1': ['#eef5f7', '#16242c'],
  'seq-2': ['#d3e6eb', '#17343f'],
  'seq-3': ['#aed0d9', '#194956'],
  'seq-4': ['#82b5c3', '#1d6070'],
  'seq-5': ['#5698aa', '#277a8b'],
  'seq-6': ['#2f7b90', '#3b96a7'],
  'seq-7': ['#0d5f76', '#63b4c2'],
  'seq-8': ['#06475a', '#98d3dc'],
  'div-1': ['#8a3d05', '#f2a46b'],
  'div-2': ['#b86428', '#cf7f47'],
  'div-3': ['#dc9a68', '#96592f'],
  'div-4': ['#f1cfb3', '#573a26'],
  'div-5': ['#f3f4f5', '#232d35'],
  'div-6': ['#bcd9e8', '#21414f'],
  'div-7': ['#7bb3d1', '#2b6480'],
  'div-8': ['#3685ad', '#4092b8'],
  'div-9': ['#0a5a80', '#7cc9ee'],
  'heat-lo': ['#0f1d29', '#e9eff3'],
  'heat-hi': ['#ffffff', '#06181d'],
};

/**
 * What the custom properties of the style sheet stand for where the reader's own scheme is not known: both
 * colours, for a browser to choose from.
 */
export function eitherColours(): ReadonlyMap<string, string> {
  const dark = schemeColours('dark');
  return new Map(
    [...schemeColours('light')].map(([name, light]) => [
      name,
      name === '--band-opacity' ? BAND_OF_EITHER : `light-dark(${light}, ${dark.get(name) ?? light})`,
    ]),
  );
}

/** `light-dark` is for colours alone. */
const BAND_OF_EITHER = '0.17';

/** What the custom properties of the style sheet stand for in one scheme, by their names. */
export function schemeColours(scheme: Scheme): ReadonlyMap<string, string> {
  const at = scheme === 'light' ? 0 : 1;
  const named = Object.entries(COLOURS).map(([name, both]) => [`--color-${name}`, both[at]] as const);
  const slots = PALETTE[scheme].slots.flatMap(({ mark, text }, slot) => [
    [`--color-t${slot + 1}`, mark] as const,
    [`--color-t${slot + 1}-text`, text] as const,
  ]);
  return new Map([...named, ...slots, ['--band-opacity', scheme === 'light' ? '0.14' : '0.2']]);
}
