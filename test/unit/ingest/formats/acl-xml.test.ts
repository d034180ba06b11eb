import { describe, expect, it } from 'vitest';
import { aclXml } from '../../../../lib/ingest/formats/acl-xml';

describe('acl-xml', () => {
  it('is a collection of volumes', () => {
    expect(aclXml.sniff('<collection id="2022.acl">\n<volume id="long">')).toBeGreaterThan(0.9);
    expect(aclXml.sniff('<collection id="x"><book/></collection>')).toBe(0);
  });
});
