import { SaxesParser } from 'saxes';

const DEEPEST = 100;

/** An element of XML; prefixes of names are left out. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** All text inside it, that of its children included, in order. */
  text: string;
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * One element and all inside it. Entities are only those of XML itself and characters by number: what
 * a document type declares is never expanded.
 * @throws Error where the text is not well-formed or nested more than 100 levels deep.
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  const addText = (part: string): void => {
    for (const element of open) element.text += part;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element = { name: bare(tag.name), attributes: tag.attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (open.length > DEEPEST) throw new Error(`nested deeper than ${DEEPEST} levels`);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  if (root === null) throw new Error('no element');
  return root;
}

/** The first element of that name directly inside. */
export function childNamed(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** All elements of that name directly inside, in order. */
export function childrenNamed(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}
