import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOOKS, lookOf } from '@/lib/charts/picture/looks';
import { SCHEMES, schemeColours } from '@/lib/charts/picture/scheme-colours';

const sheet = (name: string) => readFileSync(`app/_styles/${name}.css`, 'utf8');
const css = ['charts', 'comparison', 'network'].map(sheet).join('');

/** Declarations of the first rule with this selector, as it is nested below that of a chart. */
function declared(selector: string): Record<string, string> {
  const bare = selector.replace(/^\.heat(?=\.(?:div|seq))/, '');
  const at = css.indexOf(`&${selector === bare ? ' ' : ''}${bare} {`);
  const body = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
  return at < 0
    ? {}
    : Object.fromEntries(
        body
          .split(';')
          .map((line) => line.split(/:(.*)/s).map((part) => part.trim()))
          .filter(([name]) => name !== ''),
      );
}

describe('the looks of a picture', () => {
  it.each(LOOKS)('are those of the style sheet: %s', (selector, look) => {
    expect(declared(selector)).toEqual(look);
  });

  it('have the colours of the style sheet in both schemes', () => {
    const tokens = sheet('tokens').replace('var(--color-ink)', 'light-dark(#0f1d29, #e9eff3)');
    for (const [at, scheme] of SCHEMES.entries()) {
      for (const [name, colour] of schemeColours(scheme)) {
        if (name === '--band-opacity') continue;
        const stated = new RegExp(`${name}: light-dark\\(([^,]+), ([^)]+)\\)`).exec(tokens);
        expect([name, stated?.[at + 1]]).toEqual([name, colour]);
      }
    }
    expect(schemeColours('dark').get('--band-opacity')).toBe('0.2');
  });

  it('lay later rules over earlier ones', () => {
    expect(lookOf('path', new Set(['pt', 'hollow']))).toMatchObject({ fill: 'var(--color-surface)' });
    expect(lookOf('text', new Set(['cell-text', 'seq-7']))).toMatchObject({ fill: 'var(--color-heat-hi)' });
    expect(lookOf('g', new Set(['slot-1']))).toEqual({});
  });
});
