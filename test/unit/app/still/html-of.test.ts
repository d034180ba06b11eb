import { createElement as h, Fragment, memo, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '@/app/_components/still/html-of';

/** React closes what is empty in SVG by a tag of its own. */
const asReact = (html: string): string => html.replace(/<(path|circle|rect|line)([^>]*)\/>/g, '<$1$2></$1>');

function same(node: ReactNode): void {
  expect(asReact(htmlOf(node))).toBe(renderToStaticMarkup(node));
}

function Name({ of, children }: { of: string; children?: ReactNode }) {
  return h('a', { href: `/themes/${of}`, className: 't', 'data-page': 'top' }, of, ' ', children);
}

describe('htmlOf', () => {
  it('writes tables, links and text as React does', () => {
    same(
      h(
        'table',
        { className: 'tbl', tabIndex: 0, role: 'region', 'aria-label': '"a" & b' },
        h('caption', { className: 'sr-only' }, 'Themes of 5 < 6 & 7'),
        h('tbody', null, [
          h('tr', { key: 'a' }, h('td', { colSpan: 8 }, h(Name, { of: 'graphs' }, 3, null, false, 0))),
          h(
            'tr',
            { key: 'b', hidden: true },
            h('td', { 'aria-hidden': true, 'data-cell': 0, title: undefined }),
          ),
        ]),
      ),
    );
  });

  it('writes drawings as React does, with hyphens where SVG has them', () => {
    same(
      h(
        'svg',
        { viewBox: '0 0 10 10', role: 'img', className: 'ch', preserveAspectRatio: 'none' },
        h('path', {
          d: 'M0 0',
          strokeWidth: 2,
          strokeLinecap: 'round',
          strokeDasharray: '2 4',
          fillOpacity: 0.5,
        }),
        h(
          'text',
          { textAnchor: 'end', dominantBaseline: 'middle', fontSize: 12 },
          '<',
          h('title', null, 'x'),
        ),
        h('g', { clipPath: 'url(#a)' }, h('circle', { cx: 1, cy: 2, r: 3 })),
      ),
    );
  });

  it('writes what stands without an end, styles, fragments and components that are remembered', () => {
    same(h(Fragment, null, h('br'), h('hr'), h(memo(Name), { of: 'agents' })));
    same(h('div', { style: { '--c': 'var(--t1)', marginTop: '4px', width: undefined } }, h('span')));
    same(h('div', { dangerouslySetInnerHTML: { __html: '<b>bold</b>' } }));
  });

  it('lets no text out of its element or attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.includes('\r'));
        same(h('p', { title: text }, text));
      }),
    );
  });

  it('writes no address that runs as a script, as React does not', () => {
    for (const address of [
      'javascript:alert(1)',
      ' \u0001JavaScript:alert(1)',
      'java\n\tscript\t:alert(1)',
    ]) {
      same(h('a', { href: address }, 'x'));
      same(h('iframe', { src: address }));
      expect(htmlOf(h('a', { href: address }))).not.toContain('alert');
    }
    same(h('a', { href: '/papers?q=javascript:', title: 'javascript:' }, 'x'));
  });

  it('refuses what would not work there', () => {
    expect(() => htmlOf(h('button', { onClick: () => undefined }))).toThrow('onClick listens');
    const ofBrowser = Object.assign(() => null, { $$typeof: Symbol.for('react.client.reference') });
    expect(() => htmlOf(h(ofBrowser))).toThrow('a component of the browser');
    const later = (async () => null) as unknown as () => ReactNode;
    expect(() => htmlOf(h(later))).toThrow('only elements and text');
  });
});
