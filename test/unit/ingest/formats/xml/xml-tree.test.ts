import { describe, expect, it } from 'vitest';
import { childNamed, childrenNamed, readXml } from '../../../../../lib/ingest/formats/xml/xml-tree';

describe('readXml', () => {
  it('reads elements without their prefixes, with all text inside them', () => {
    const root = readXml('<a:r x="1"><t>A <b>bold</b> word &amp; &#233;<![CDATA[<]]></t><t>2</t></a:r>');
    expect(root.name).toBe('r');
    expect(root.attributes).toEqual({ x: '1' });
    expect(childNamed(root, 't')?.text).toBe('A bold word & é<');
    expect(childrenNamed(root, 't')).toHaveLength(2);
    expect(childNamed(null, 't')).toBeNull();
  });

  it('expands no entity that is declared', () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><r>&b;</r>';
    expect(() => readXml(bomb)).toThrow('undefined entity');
  });

  it('refuses what is not well-formed and what is nested too deep', () => {
    expect(() => readXml('<r><t></r>')).toThrow('unexpected close tag');
    expect(() => readXml(`<r>${'<t>'.repeat(200)}${'</t>'.repeat(200)}</r>`)).toThrow(
      'nested deeper than 100 levels',
    );
  });
});
