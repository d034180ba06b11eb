import { describe, expect, it } from 'vitest';
import { authorNames } from '../../../../lib/ingest/formats/author-names';

describe('authorNames', () => {
  it.each([
    ['Ada Lune; Bo Wake', ['Ada Lune', 'Bo Wake']],
    ['Ada Lune|Bo Wake', ['Ada Lune', 'Bo Wake']],
    ['Ada Lune and Bo Wake', ['Ada Lune', 'Bo Wake']],
    ['A. Lune, B. Wake, C.-P. Yuan', ['A. Lune', 'B. Wake', 'C.-P. Yuan']],
    ['A. Lune, B. Wake and C. Yuan', ['A. Lune', 'B. Wake', 'C. Yuan']],
    ['Lune, Ada', ['Lune, Ada']],
    ['Lune, A., Wake, B.', ['Lune, A.', 'Wake, B.']],
    ['Lune, Ada (57200000001); Wake, Bo (57200000002)', ['Lune, Ada', 'Wake, Bo']],
    ["['Marx, Karl', 'Lindgren, Astrid']", ['Marx, Karl', 'Lindgren, Astrid']],
    ['Lune, Ada and Wake, Bo and others', ['Lune, Ada', 'Wake, Bo']],
    ['Ada Lune, et al.', ['Ada Lune']],
    ['', []],
  ])('reads %s', (text, names) => {
    expect(authorNames(text)).toEqual(names);
  });
});
