import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { lookOf } from './looks';
import { resolveValue } from './resolve-value';

type Properties = ReadonlyMap<string, string>;

/** Attributes of SVG that keep their capitals. */
const AS_THEY_ARE = /^(?:viewBox|preserveAspectRatio|pattern(?:Units|Transform|ContentUnits))$/;
/** Means nothing outside of a page. */
const LEFT_OUT = ['children', 'className', 'font-variant-numeric'];
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const COLOURED: Record<string, [colour: string, text: string]> = {
  'dir-up': ['up', 'up'],
  'dir-down': ['down', 'down'],
  'dir-none': ['muted-mark', 'ink-2'],
  lift: ['accent', 'accent'],
};

/**
 * The elements that the pages draw with, as text of SVG that stands alone: each class becomes the
 * attributes that the style sheet gives it, each custom property its value in `properties`. Components
 * are called, so they may have no hooks.
 */
export function staticMarkup(node: ReactNode, properties: Properties): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string' || typeof node === 'number') return escaped(String(node));
  if (isValidElement<Record<string, unknown>>(node)) return elementMarkup(node, properties);
  if (typeof node === 'object' && Symbol.iterator in node)
    return [...node].map((one) => staticMarkup(one, properties)).join('');
  throw new TypeError('a picture holds elements and text only');
}

function elementMarkup(
  { type, props }: ReactElement<Record<string, unknown>>,
  properties: Properties,
): string {
  if (typeof type === 'function') {
    const component = type as (props: Record<string, unknown>) => ReactNode;
    return staticMarkup(component(props), properties);
  }
  const children = props['children'] as ReactNode;
  if ((type as unknown) === Fragment) return staticMarkup(children, properties);
  if (typeof type !== 'string') throw new TypeError('a picture holds plain components and elements only');
  const classes = new Set(String(props['className'] ?? '').split(' '));
  const scope = withSeriesColour(classes, properties);
  const own = Object.entries(props).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === null || value === false
      ? []
      : [[attributeName(name), String(value as string)]],
  );
  const attributes = Object.entries({ ...lookOf(type, classes), ...Object.fromEntries(own) })
    .filter(([name]) => !LEFT_OUT.includes(name))
    .map(([name, value]) => ` ${name}="${escaped(resolveValue(value, scope))}"`)
    .join('');
  const inside = staticMarkup(children, scope);
  return inside === '' ? `<${type}${attributes}/>` : `<${type}${attributes}>${inside}</${type}>`;
}

/** `slot-3`, `dir-up` and `lift` set the colours of what they hold. */
function withSeriesColour(classes: ReadonlySet<string>, properties: Properties): Properties {
  for (const name of classes) {
    const slot = /^slot-(\d+)$/.exec(name)?.[1];
    const [colour, text] = slot === undefined ? (COLOURED[name] ?? []) : [`t${slot}`, `t${slot}-text`];
    if (colour === undefined) continue;
    return new Map([...properties, ['--c', `var(--color-${colour})`], ['--ct', `var(--color-${text})`]]);
  }
  return properties;
}

function attributeName(name: string): string {
  if (name === 'className' || AS_THEY_ARE.test(name)) return name;
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
