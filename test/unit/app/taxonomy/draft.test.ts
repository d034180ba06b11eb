import { describe, expect, it } from 'vitest';
import { changeDraft, type Draft, type DraftChange, type Head } from '@/app/taxonomy/_editor/draft';
import type { Theme } from '@/lib/model/taxonomy';

const tide: Theme = {
  ...{ id: 'tide', name: 'Tide', group: 'Sea', meaning: 'The tide.', parents: [], mark: '1.1.a' },
  ...{ patterns: [], not: [] },
};
const head: Head = {
  ...{ version: 'v1', origin: 'file', savedAt: '2026-01-01T00:00:00.000Z', inForce: true, etag: '"v1"' },
  ...{ groups: ['Sea'], themes: [tide] },
};

function after(...changes: DraftChange[]): Draft {
  const draft = [{ kind: 'load', head, edits: [] } as DraftChange, ...changes].reduce(
    changeDraft,
    null as Draft | null,
  );
  if (draft === null) throw new Error('nothing was loaded');
  return draft;
}

const rename = (name: string, key: string | null = 'tide/name'): DraftChange => ({
  ...{ kind: 'edit', theme: 'tide', fields: { name }, key },
});
const names = (draft: Draft) => draft.themes.map(({ name }) => name);

describe('changeDraft', () => {
  it('takes typing on in one field back in one step', () => {
    const typed = after(rename('Ti'), rename('Tid'), rename('Tides'));
    expect(names(typed)).toEqual(['Tides']);
    expect(names(changeDraft(typed, { kind: 'undo' }) as Draft)).toEqual(['Tide']);
  });

  it('keeps steps in different fields apart, and gives them back', () => {
    const two = after(rename('Tides'), {
      ...{ kind: 'edit', theme: 'tide', fields: { meaning: 'Ebb and flow.' }, key: 'tide/meaning' },
    });
    const one = changeDraft(two, { kind: 'undo' }) as Draft;
    expect([one.themes[0]?.name, one.themes[0]?.meaning]).toEqual(['Tides', 'The tide.']);
    expect((changeDraft(one, { kind: 'redo' }) as Draft).themes).toEqual(two.themes);
  });

  it('forgets what was taken back once something else is edited', () => {
    const again = after(rename('Tides'), { kind: 'undo' }, rename('Surf'));
    expect(again.future).toEqual([]);
  });

  it('can take discarding back', () => {
    const back = after(rename('Tides'), { kind: 'discard' }, { kind: 'undo' });
    expect(names(back)).toEqual(['Tides']);
  });

  it('lays edits of an earlier visit over what is saved, as one step', () => {
    const draft = changeDraft(null, {
      ...{ kind: 'load', head, edits: [{ change: { theme: 'tide', name: 'Surf' } }] },
    }) as Draft;
    expect(names(draft)).toEqual(['Surf']);
    expect(names(changeDraft(draft, { kind: 'undo' }) as Draft)).toEqual(['Tide']);
  });

  it('has nothing to do before anything is loaded, nor back from the first step', () => {
    expect(changeDraft(null, { kind: 'undo' })).toBeNull();
    expect(names(after({ kind: 'undo' }, { kind: 'redo' }))).toEqual(['Tide']);
  });
});
