import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

type Properties = Readonly<Record<string, unknown>>;

/** Attributes of SVG that keep their capitals; every other capital is a hyphen there. */
const AS_THEY_ARE =
  /^(?:viewBox|preserveAspectRatio|gradientUnits|markerWidth|markerHeight|refX|refY|pattern(?:Units|Transform|ContentUnits))$/;
const RENAMED: Record<string, string> = { className: 'class', htmlFor: 'for', tabIndex: 'tabindex' };
const WITHOUT_END = /^(?:br|hr|img|input|link|meta|wbr)$/;
const OF_SVG =
  /^(?:svg|g|path|circle|rect|line|text|tspan|title|use|defs|pattern|polyline|polygon|clipPath)$/;
/** Opened and closed at once where they are empty. */
const EMPTY = /^(?:path|circle|rect|line|use|polyline|polygon)$/;
/** An address that browsers run as a script: they pass over blanks before it and line ends in it. */
const SCRIPT = new RegExp(`^[\\u0000-\\u0020]*${[...'javascript'].join('[\\r\\n\\t]*')}[\\r\\n\\t]*:`, 'i');
/** What React writes in its place. */
const BLOCKED = "javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')";
const MEMO = Symbol.for('react.memo');
const CLIENT = Symbol.for('react.client.reference');

/**
 * Elements as HTML, as React writes them, in a fraction of its time: for what stands still once it is on the page,
 * where React's bookkeeping buys nothing. Components are called; those of the browser, asynchronous ones and
 * listeners have no place here and throw.
 */
export function htmlOf(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string') return escaped(node);
  if (typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (Array.isArray(node)) return joined(node as ReactNode[]);
  if (isValidElement<Properties>(node)) return elementHtml(node);
  if (typeof node === 'object' && Symbol.iterator in node) return joined([...node]);
  throw new TypeError('only elements and text stand still');
}

function joined(nodes: readonly ReactNode[]): string {
  let html = '';
  for (const node of nodes) html += htmlOf(node);
  return html;
}

function elementHtml({ type, props }: ReactElement<Properties>): string {
  if (typeof type === 'string') return tagHtml(type, props);
  if ((type as unknown) === Fragment) return htmlOf(props['children'] as ReactNode);
  const known = type as unknown as { $$typeof?: symbol; type?: (props: Properties) => ReactNode };
  if (known.$$typeof === CLIENT) throw new TypeError('a component of the browser does not stand still');
  if (known.$$typeof === MEMO && known.type !== undefined) return htmlOf(known.type(props));
  if (typeof type !== 'function') throw new TypeError('only plain components stand still');
  return htmlOf((type as (props: Properties) => ReactNode)(props));
}

function tagHtml(tag: string, props: Properties): string {
  let html = `<${tag}`;
  const svg = OF_SVG.test(tag);
  for (const name in props) {
    if (name === 'children' || name === 'dangerouslySetInnerHTML') continue;
    html += attributeHtml(name, props[name], svg);
  }
  const raw = props['dangerouslySetInnerHTML'] as { __html: string } | undefined;
  const inside = raw === undefined ? htmlOf(props['children'] as ReactNode) : raw.__html;
  if (inside === '' && (EMPTY.test(tag) || WITHOUT_END.test(tag))) return `${html}/>`;
  return `${html}>${inside}</${tag}>`;
}

function attributeHtml(name: string, value: unknown, svg: boolean): string {
  if (value === undefined || value === null) return '';
  const spoken = name.startsWith('aria-') || name.startsWith('data-');
  if (typeof value === 'boolean' && !spoken) return value ? ` ${name}=""` : '';
  if (typeof value === 'function') throw new TypeError(`${name} listens, which nothing here can`);
  const written = name === 'style' ? styleText(value as Properties) : String(value as string);
  const safe = (name === 'href' || name === 'src') && SCRIPT.test(written) ? BLOCKED : written;
  return ` ${attributeName(name, svg)}="${escaped(safe)}"`;
}

function attributeName(name: string, svg: boolean): string {
  const renamed = RENAMED[name];
  if (renamed !== undefined) return renamed;
  if (!svg || AS_THEY_ARE.test(name)) return name;
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function styleText(style: Properties): string {
  return Object.entries(style)
    .flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [`${cssName(name)}:${String(value as string)}`],
    )
    .join(';');
}

function cssName(name: string): string {
  return name.startsWith('--') ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const UNSAFE = /[&<>"']/;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

function escaped(text: string): string {
  return UNSAFE.test(text) ? text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign) : text;
}
