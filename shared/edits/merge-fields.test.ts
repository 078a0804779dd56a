import { expect, it } from 'vitest';
import { changedFields, mergeFields } from './merge-fields.ts';

const opened: Record<string, string | null> = { cuisine: 'Castilian', phone: null, email: 'a@b.example' };

it('keeps what only one of two changed, also where it was emptied', () => {
  const wanted = { ...opened, cuisine: 'Basque', email: null };
  const now = { ...opened, phone: '+34913664217' };
  expect(mergeFields({ opened, wanted, now })).toEqual({
    merged: { cuisine: 'Basque', phone: '+34913664217', email: null },
    clashes: [],
  });
});

it('names what both changed each in another way, and takes either', () => {
  const edit = { opened, wanted: { ...opened, cuisine: 'Basque' }, now: { ...opened, cuisine: 'Galician' } };
  expect(mergeFields(edit)).toEqual({ merged: edit.wanted, clashes: ['cuisine'] });
  expect(mergeFields(edit, ['cuisine']).merged).toEqual(edit.now);
});

it('is at peace where both changed it alike', () => {
  const wanted = { ...opened, cuisine: 'Basque' };
  expect(mergeFields({ opened, wanted, now: { ...wanted } }).clashes).toEqual([]);
});

it('sends what differs, and nothing where nothing does', () => {
  expect(changedFields(opened, { ...opened, email: null })).toEqual({ email: null });
  expect(changedFields(opened, { ...opened })).toEqual({});
});
