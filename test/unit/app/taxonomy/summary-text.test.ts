import { expect, it } from 'vitest';
import { summaryText } from '@/app/taxonomy/_history/summary-text';

const none = {
  ...{ added: 0, removed: 0, renamed: 0, reparented: 0, regrouped: 0 },
  ...{ patterns: { added: 0, removed: 0 }, exclusions: { added: 0, removed: 0 } },
};

it('names what changed and leaves out what did not', () => {
  expect(summaryText({ ...none, added: 1, patterns: { added: 2, removed: 1 } })).toBe(
    '1 theme added, 2 patterns added, 1 pattern removed',
  );
});

it('has words for the first version and for one that changed words alone', () => {
  expect([summaryText(null), summaryText(none)]).toEqual(['the first', 'words only']);
});
